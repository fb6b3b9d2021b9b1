package org.suivi.sharing.handover;

import org.suivi.sharing.Refusal;

/** The record is not shared with that person or unit, or not any more. */
public final class NotShared extends Refusal {

    NotShared() { super(Kind.CONFLICT, "not-shared"); }
}
