package org.suivi.sharing.people;

import java.time.Instant;

/** What the link of an invitation is good for. */
public enum InvitationState {
    /** A password can be chosen with it. */
    OPEN,
    USED,
    RUN_OUT,
    /** Never one, or another has taken its place. */
    UNKNOWN;

    /** @param endsAt null once a password was chosen */
    static InvitationState of(Instant endsAt, Instant now) {
        if (endsAt == null) return USED;
        return now.isBefore(endsAt) ? OPEN : RUN_OUT;
    }
}
