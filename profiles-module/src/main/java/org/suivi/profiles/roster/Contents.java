package org.suivi.profiles.roster;

import java.util.List;

import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problem;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.profiles.roster.legacy.LegacyCase;
import org.suivi.profiles.roster.legacy.LegacyFile;

/** Everything that was read from a delivery, whatever its format, with the problems found. */
record Contents(RunView.Kind kind, String source, boolean complete, List<IncomingPerson> persons, List<String> leavers,
        List<LegacyCase> cases, int staff, Problems problems) {

    static Contents of(String source, Incoming read, Problems problems) {
        boolean complete = read.complete() && problems.count(Problem.Severity.ERROR) == 0;
        if (read.complete() && !complete) problems.note("", "leavers-not-judged");
        return new Contents(RunView.Kind.ROSTER, source, complete, read.people(), read.leavers(), List.of(),
            read.staff(), problems);
    }

    static Contents of(String source, LegacyFile read, Problems problems) {
        return new Contents(RunView.Kind.LEGACY, source, false, read.people(), List.of(), read.cases(), 0, problems);
    }

    boolean rejected() { return problems.rejected(); }

    int people() { return persons.size(); }

    boolean namesContacts() { return persons.stream().anyMatch(one -> !one.named().isEmpty()); }
}
