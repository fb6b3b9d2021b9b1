package org.suivi.profiles.roster.online;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.formats.Download;
import org.suivi.profiles.roster.formats.OnlineRoster;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Hands what has arrived over to an import, which is tried like one from a file, in the name of who answers for it. */
@ApplicationScoped
@Transactional
class Handing {

    private final Sources sources;
    private final Fetches fetches;
    private final Pages pages;
    private final Responsible responsible;
    private final RosterDesk roster;
    private final Today today;

    @Inject
    Handing(Sources sources, Fetches fetches, Pages pages, Responsible responsible, RosterDesk roster, Today today) {
        this.sources = sources;
        this.fetches = fetches;
        this.pages = pages;
        this.responsible = responsible;
        this.roster = roster;
        this.today = today;
    }

    void over(UUID id) {
        Fetch fetch = fetches.lock(id);
        if (!fetch.hasArrived()) return;
        Source source = sources.of(fetch);
        Viewer viewer = responsible.of(source);
        supersede(viewer, source);
        var problems = new Problems();
        for (String note : fetch.notes()) problems.note("OneRoster", note);
        var download = new Download(source.slug(), fetch.complete(), wanted(source.mapping()),
            (table, taker) -> pages.each(id, table, taker));
        var people = OnlineRoster.read(download, problems, today.date());
        UUID run = roster.receive(viewer,
            new RosterDesk.Fetched(source.slug(), title(source, fetch), people, problems));
        fetch.staged(run, today.now());
        pages.remove(id);
    }

    /** What nobody confirmed until now is contained in the new one. */
    private void supersede(Viewer viewer, Source source) {
        for (UUID run : fetches.waitingRuns(source.id())) roster.discard(viewer, run);
    }

    private static String title(Source source, Fetch fetch) {
        return source.name() + " · OneRoster " + source.kind().text() + (fetch.whole() ? "" : " Δ");
    }

    private static Download.Wanted wanted(SourceSettings.Mapping mapping) {
        return new Download.Wanted(lower(mapping.orgList()), lower(mapping.gradeList()), mapping.guardians());
    }

    private static Set<String> lower(java.util.List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
