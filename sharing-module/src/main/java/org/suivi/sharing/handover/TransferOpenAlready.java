package org.suivi.sharing.handover;

import org.suivi.sharing.Refusal;

/** The record is offered to someone already; that offer must be answered or taken back first. */
public final class TransferOpenAlready extends Refusal {

    TransferOpenAlready() { super(Kind.CONFLICT, "transfer-open-already"); }
}
