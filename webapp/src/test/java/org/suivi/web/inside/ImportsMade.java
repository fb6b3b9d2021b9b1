package org.suivi.web.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.sharing.Viewer;

/** One child whom a system sent in a call, and another one of a file that waits to be tried. */
@ApplicationScoped
public class ImportsMade extends PlantedOnce {

    @Inject private Caseload caseload;
    @Inject private BatchDesk batches;
    @Inject private RosterDesk files;

    @Override
    Map<String, String> all() {
        Viewer worker = caseload.worker();
        var report = batches.apply(worker, Batch.of("GPI export", List.of(child("g1", "Ophélie", "2015-06-04"))));
        files.receive(worker, new RosterDesk.Fetched("mozaik", "mozaik.zip",
            new Incoming("mozaik", false, List.of(child("m1", "Barnabé", "2013-02-21")), List.of(), 0),
            new Problems()));
        return Map.of("profile", report.results().get(0).profile().toString(), "run", report.id().toString());
    }

    private static IncomingPerson child(String key, String given, String birth) {
        return new IncomingPerson(null, List.of(key), null, IncomingName.of("Quesnel", given), LocalDate.parse(birth),
            null, true, Reachability.UNKNOWN, List.of(), List.of(), List.of(), null);
    }
}
