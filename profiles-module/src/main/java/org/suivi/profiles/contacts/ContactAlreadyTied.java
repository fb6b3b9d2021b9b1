package org.suivi.profiles.contacts;

import org.suivi.sharing.Refusal;

/** The person is a contact of this profile already. */
public final class ContactAlreadyTied extends Refusal {

    ContactAlreadyTied() { super(Kind.CONFLICT, "contact-already-tied"); }
}
