package org.suivi.sharing.handover;

import org.suivi.sharing.Refusal;

/** The person or unit still has offers that wait for an answer. */
public final class TransfersPending extends Refusal {

    TransfersPending() { super(Kind.CONFLICT, "transfers-pending"); }
}
