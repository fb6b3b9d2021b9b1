package org.suivi.sharing.people;

import java.time.Instant;

/**
 * A way in for someone without a password.
 *
 * @param token last part of the link, shown once
 */
public record Invitation(String token, Instant endsAt) {

    /** Without the token, which belongs into no log. */
    @Override
    public String toString() { return "invitation until " + endsAt; }
}
