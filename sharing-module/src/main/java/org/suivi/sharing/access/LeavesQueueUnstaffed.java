package org.suivi.sharing.access;

import org.suivi.sharing.Refusal;

/** A unit that looks after records would be left without any practitioner. */
public final class LeavesQueueUnstaffed extends Refusal {

    LeavesQueueUnstaffed(long records) { super(Kind.CONFLICT, "leaves-queue-unstaffed", records); }
}
