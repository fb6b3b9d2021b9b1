package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.sharing.storage.Today;

/** Begins planned fetches, each once: the row of the source is locked and its next time set in the same transaction. */
@ApplicationScoped
@Transactional
class Due {

    private final Sources sources;
    private final Fetches fetches;
    private final Timetable timetable;
    private final Today today;

    @Inject
    Due(Sources sources, Fetches fetches, Timetable timetable, Today today) {
        this.sources = sources;
        this.fetches = fetches;
        this.timetable = timetable;
        this.today = today;
    }

    List<UUID> sources() { return sources.due(today.now()); }

    void begin(UUID id) {
        Source source = sources.lock(id);
        if (!source.isDue(today.now())) return;
        source.next(timetable.next(source.plan()));
        if (!fetches.isOpen(id)) fetches.add(new Fetch(source, timetable.since(source), null, today.now()));
    }

    List<OnlineWork.Open> loading() { return fetches.open(FetchState.LOADING); }

    List<OnlineWork.Open> staged() { return fetches.open(FetchState.STAGED); }
}
