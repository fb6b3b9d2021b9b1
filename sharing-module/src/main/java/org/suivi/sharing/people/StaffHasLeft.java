package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** The person does not work here any more. */
public final class StaffHasLeft extends Refusal {

    StaffHasLeft() { super(Kind.CONFLICT, "staff-has-left"); }
}
