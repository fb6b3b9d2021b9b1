package org.suivi.web.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.sharing.Viewer;

/** Three children of a call who look like children who are known ({@code run}); new each time. */
@ApplicationScoped
public class Lookalikes implements Seed {

    @Inject private Caseload caseload;
    @Inject private BatchDesk batches;

    @Override
    public Map<String, String> plant() {
        caseload.plant();
        Viewer worker = caseload.worker();
        String now = "l" + System.nanoTime();
        batches.apply(worker, Batch.of("GPI export", batch(now + "-known")));
        return Map.of("run", batches.apply(worker, Batch.of("GPI export", batch(now + "-again"))).id().toString());
    }

    private static List<IncomingPerson> batch(String key) {
        return Stream.of("Ariane", "Bastien", "Coralie").map(given -> child(key + given, given)).toList();
    }

    private static IncomingPerson child(String key, String given) {
        return new IncomingPerson(null, List.of(key), null, IncomingName.of("Desjardins", given),
            LocalDate.parse("2014-05-06"), null, true, Reachability.UNKNOWN, List.of(), List.of(), List.of(), null);
    }
}
