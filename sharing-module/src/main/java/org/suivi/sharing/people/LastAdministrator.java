package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** Nobody would be left who can keep the house in order. */
public final class LastAdministrator extends Refusal {

    LastAdministrator() { super(Kind.CONFLICT, "last-administrator"); }
}
