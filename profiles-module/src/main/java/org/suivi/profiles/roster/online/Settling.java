package org.suivi.profiles.roster.online;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Brings the imports of planned fetches in by itself where the source says so and nothing is in doubt. */
@ApplicationScoped
@Transactional
class Settling {

    private final Sources sources;
    private final Fetches fetches;
    private final Responsible responsible;
    private final RosterDesk roster;
    private final RunLog log;
    private final Today today;

    @Inject
    Settling(Sources sources, Fetches fetches, Responsible responsible, RosterDesk roster, RunLog log, Today today) {
        this.sources = sources;
        this.fetches = fetches;
        this.responsible = responsible;
        this.roster = roster;
        this.log = log;
        this.today = today;
    }

    /** The import while it needs a worker; nothing when it is over or somebody has to decide. */
    Optional<Interrupted> settle(UUID id) {
        Fetch fetch = fetches.lock(id);
        if (fetch.state() != FetchState.STAGED) return Optional.empty();
        Source source = sources.of(fetch);
        try {
            Viewer viewer = responsible.of(source);
            RunView run = log.run(viewer, fetch.run());
            boolean works = run.isWorking() || run.isReady() && confirmed(viewer, source, fetch, run);
            if (!works) fetch.done();
            return works ? Optional.of(new Interrupted(run.id(), source.staff(), source.workspace(), null))
                : Optional.empty();
        } catch (NobodyResponsible nobody) {
            fetch.fail(nobody.code(), today.now());
            return Optional.empty();
        }
    }

    private boolean confirmed(Viewer viewer, Source source, Fetch fetch, RunView run) {
        boolean clear = !run.tooManyLeavers() && run.counts().rejections() == 0 && run.counts().errors() == 0;
        if (!source.confirms() || !fetch.isPlanned() || !clear) return false;
        roster.confirm(viewer, run.id(), false);
        return true;
    }
}
