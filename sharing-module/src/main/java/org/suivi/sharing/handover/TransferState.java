package org.suivi.sharing.handover;

/** Where an offered transfer stands. */
public enum TransferState {
    PENDING, VIEWED, ACCEPTED, DECLINED, CANCELLED, EXPIRED;

    /** Whether an answer is still awaited. */
    public boolean open() { return this == PENDING || this == VIEWED; }
}
