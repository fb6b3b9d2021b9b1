package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** The person has left or is no practitioner, or the unit is closed or has none: a record cannot go there. */
public final class NotAbleToHold extends Refusal {

    NotAbleToHold() { super(Kind.CONFLICT, "not-able-to-hold"); }
}
