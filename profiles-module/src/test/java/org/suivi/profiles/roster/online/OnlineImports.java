package org.suivi.profiles.roster.online;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.testing.Steps;
import org.suivi.testing.TestClock;

/** Does what the worker of the application does for sources. */
class OnlineImports {

    private static final int CHUNK = 40;

    private final SourceDesk sources;
    private final OnlineWork online;
    private final RosterDesk roster;
    private final RunLog log;
    private final VisibleProfiles profiles;

    OnlineImports(SourceDesk sources, OnlineWork online, RosterDesk roster, RunLog log, VisibleProfiles profiles) {
        this.sources = sources;
        this.online = online;
        this.roster = roster;
        this.log = log;
        this.profiles = profiles;
    }

    /** Sends requests as long as they can be sent; answers the fetch. */
    UUID stepped(Viewer viewer, UUID source) {
        UUID fetch = sources.fetches(viewer, source).get(0).id();
        Steps.all(() -> online.step(fetch));
        return fetch;
    }

    /** The result of the trial of the latest fetch. */
    RunView arrived(Viewer viewer, UUID source) {
        stepped(viewer, source);
        var fetch = sources.fetches(viewer, source).get(0);
        if (fetch.run() == null) throw new AssertionError(fetch);
        work(viewer, fetch.run());
        online.settle(fetch.id());
        return log.run(viewer, fetch.run());
    }

    RunView brought(Viewer viewer, UUID source) {
        sources.fetch(viewer, source, false);
        return confirmed(viewer, arrived(viewer, source));
    }

    RunView confirmed(Viewer viewer, RunView run) {
        roster.confirm(viewer, run.id(), true);
        work(viewer, run.id());
        return log.run(viewer, run.id());
    }

    /** A day passes, and the worker looks as long as there is something to do. */
    void planned(Viewer viewer, UUID source, TestClock clock) {
        clock.move(Duration.ofHours(25));
        online.loading().forEach(fetch -> stepped(viewer, source));
        for (var open : online.staged().stream().filter(one -> one.source().equals(source)).toList())
            for (var run = online.settle(open.fetch()); run.isPresent(); run = online.settle(open.fetch()))
                work(viewer, run.get().run());
    }

    RunView last(Viewer viewer, UUID source) {
        return log.run(viewer, sources.fetches(viewer, source).get(0).run());
    }

    List<ProfileSummary> active(Viewer viewer, String words) {
        return profiles.page(viewer, new ProfileQuery(null, words, null, null, false, 0, 200)).rows();
    }

    private void work(Viewer viewer, UUID run) {
        Steps.all(() -> advance(viewer, run, CHUNK));
    }

    private boolean advance(Viewer viewer, UUID run, int size) {
        try {
            return roster.advance(viewer, run, size);
        } catch (Refusal one) {
            if (size > 1) return advance(viewer, run, 1);
            roster.setAside(viewer, run, one);
            return true;
        }
    }
}
