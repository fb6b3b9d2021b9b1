package org.suivi.profiles.roster.merge;

import org.suivi.profiles.roster.incoming.IncomingPerson;

/** Somebody to bring in, with what was decided about them. */
public record Asked(IncomingPerson person, Verdict verdict) {

    public static Asked of(IncomingPerson person) { return new Asked(person, Verdict.NONE); }
}
