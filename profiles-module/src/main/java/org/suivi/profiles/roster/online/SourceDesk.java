package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.online.wire.Account;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.secrets.Vault;
import org.suivi.sharing.storage.Today;

/** Where coordinators say which servers the workspace gets its roster from, and ask these servers. */
@ApplicationScoped
@Transactional
@UseCase
public class SourceDesk {

    private static final int SHOWN = 20;
    private static final int LONGEST_SLUG = 40;

    private final Sources sources;
    private final Fetches fetches;
    private final Pages pages;
    private final Timetable timetable;
    private final Vault vault;
    private final Today today;

    @Inject
    SourceDesk(Sources sources, Fetches fetches, Pages pages, Timetable timetable, Vault vault, Today today) {
        this.sources = sources;
        this.fetches = fetches;
        this.pages = pages;
        this.timetable = timetable;
        this.vault = vault;
        this.today = today;
    }

    public List<SourceView> all(Viewer viewer) {
        requireReader(viewer);
        return sources.all(viewer).stream().map(this::view).toList();
    }

    /** What the servers of the workspace are called, by slug. */
    @UseCase(quiet = true)
    public Map<String, String> names(Viewer viewer) {
        return sources.all(viewer).stream().collect(Collectors.toMap(Source::slug, Source::name));
    }

    public SourceView source(Viewer viewer, UUID id) {
        requireReader(viewer);
        return view(sources.find(viewer, id));
    }

    public UUID add(Viewer viewer, SourceSettings settings) {
        viewer.require(Role.COORDINATOR);
        var source = new Source(viewer, slug(settings.name()), settings, vault);
        source.next(timetable.next(settings.plan()));
        sources.add(source);
        return source.id();
    }

    /** The secret stays when none is given, unless the addresses change: then it has to be entered again. */
    public void edit(Viewer viewer, UUID id, long version, SourceSettings settings) {
        Source source = locked(viewer, id);
        ChangedMeanwhile.unlessSame(version, source.version());
        source.describe(viewer, settings, vault);
        source.next(timetable.next(settings.plan()));
    }

    /** It is asked no longer and its secret is gone; what it brought stays. */
    public void close(Viewer viewer, UUID id) {
        Source source = locked(viewer, id);
        for (Fetch fetch : fetches.latest(id, SHOWN))
            if (fetch.state() == FetchState.LOADING || fetch.state() == FetchState.FAILED) stop(fetch);
        source.close(today.now());
    }

    /** Begins to ask the server. @param whole for everything, else for what changed when that is possible */
    public UUID fetch(Viewer viewer, UUID id, boolean whole) {
        Source source = locked(viewer, id);
        if (fetches.isOpen(id)) throw new FetchGoingOn();
        for (Fetch old : fetches.latest(id, SHOWN)) if (old.state() == FetchState.FAILED) pages.remove(old.id());
        var fetch = new Fetch(source, whole ? null : timetable.since(source), viewer.name(), today.now());
        fetches.add(fetch);
        return fetch.id();
    }

    /** Goes on with one that failed, from the request that failed. */
    public void resume(Viewer viewer, UUID id, UUID fetch) {
        locked(viewer, id);
        Fetch failed = of(id, fetch);
        if (fetches.isOpen(id) || !fetches.latest(id, 1).get(0).id().equals(fetch)) throw new FetchGoingOn();
        failed.resume(today.now());
    }

    public void cancel(Viewer viewer, UUID id, UUID fetch) {
        locked(viewer, id);
        stop(of(id, fetch));
    }

    /** The latest first. */
    public List<FetchView> fetches(Viewer viewer, UUID id) {
        requireReader(viewer);
        return fetches.latest(sources.find(viewer, id).id(), SHOWN).stream().map(Fetch::view).toList();
    }

    /** For the trial of a connection. */
    Account account(Viewer viewer, UUID id) { return locked(viewer, id).account(vault); }

    private Source locked(Viewer viewer, UUID id) {
        viewer.require(Role.COORDINATOR);
        return sources.lock(viewer, id);
    }

    private Fetch of(UUID source, UUID id) {
        Fetch fetch = fetches.lock(id);
        if (!fetch.source().equals(source)) throw new NotVisible();
        return fetch;
    }

    private void stop(Fetch fetch) {
        fetch.cancel(today.now());
        pages.remove(fetch.id());
    }

    private SourceView view(Source source) {
        return source.view(fetches.latest(source.id(), 1).stream().findFirst().map(Fetch::view).orElse(null));
    }

    private String slug(String name) {
        String slug = Folding.fold(name).strip().replace(' ', '-');
        if (slug.isEmpty()) throw new InvalidValue("name", "required");
        String key = slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
        if (sources.isTaken(key)) throw new SourceNameTaken();
        return key;
    }

    private static void requireReader(Viewer viewer) { viewer.require(Role.COORDINATOR, Role.SECRETARY); }
}
