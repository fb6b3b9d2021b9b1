package org.suivi.sharing.handover;

import org.suivi.sharing.Refusal;

/** The follow-up has ended; the record neither changes hands nor is shared anew. */
public final class FollowUpOver extends Refusal {

    FollowUpOver() { super(Kind.CONFLICT, "follow-up-over"); }
}
