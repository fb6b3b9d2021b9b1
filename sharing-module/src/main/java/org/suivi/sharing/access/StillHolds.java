package org.suivi.sharing.access;

import org.suivi.sharing.Refusal;

/** The person or unit still looks after records; these must be handed over first, so that none is left alone. */
public final class StillHolds extends Refusal {

    StillHolds(long records) { super(Kind.CONFLICT, "still-holds", records); }
}
