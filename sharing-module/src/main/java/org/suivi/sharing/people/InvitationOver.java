package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** The link was used already, is too old, or never was one. */
public final class InvitationOver extends Refusal {

    InvitationOver() { super(Kind.CONFLICT, "invitation-over"); }
}
