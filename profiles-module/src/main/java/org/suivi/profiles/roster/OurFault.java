package org.suivi.profiles.roster;

import org.suivi.sharing.Refusal;

/** Somebody who was sent could not be written, and the mistake is in Suivi: the log says which. */
public final class OurFault extends Refusal {

    OurFault() { super(Kind.CONFLICT, "our-fault"); }
}
