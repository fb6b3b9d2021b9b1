package org.suivi.sharing.people;

import java.time.Instant;
import java.util.UUID;

/** What is kept of a session: who signed in and when, and the workspace they sit in; never what they may see. */
public record Sitting(SignedIn person, UUID workspace, Instant since) {

    public Sitting in(UUID other) { return new Sitting(person, other, since); }

    public Sitting as(SignedIn renewed) { return new Sitting(renewed, workspace, since); }
}
