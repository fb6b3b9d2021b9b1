package org.suivi.sharing.handover;

import org.suivi.sharing.Refusal;

/** The offer was answered, taken back or has expired in the meantime. */
public final class TransferOver extends Refusal {

    TransferOver() { super(Kind.CONFLICT, "transfer-over"); }
}
