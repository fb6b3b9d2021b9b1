package org.suivi.profiles.roster.online;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.transaction.Transactional;
import org.suivi.profiles.roster.online.wire.Unanswered;
import org.suivi.sharing.secrets.Vault;

/** Keeps the progress of fetches: who may send the next request, and what came of it, each in a short transaction. */
@ApplicationScoped
@Transactional
class Turns {

    private final Sources sources;
    private final Fetches fetches;
    private final Pages pages;
    private final Missing missing;
    private final Vault vault;
    private final Clock clock;

    @Inject
    Turns(Sources sources, Fetches fetches, Pages pages, Missing missing, Vault vault, Clock clock) {
        this.sources = sources;
        this.fetches = fetches;
        this.pages = pages;
        this.missing = missing;
        this.vault = vault;
        this.clock = clock;
    }

    /** Nothing when there is nothing to send now. */
    Optional<Turn> take(UUID id) {
        Fetch fetch = fetches.lock(id);
        if (fetch.hasArrived() || !fetch.take(clock.instant())) return Optional.empty();
        Source source = sources.of(fetch);
        String path = fetch.part() == Part.WANTED ? "/" + pages.wanted(id).get(fetch.position()) : fetch.path();
        return Optional.of(new Turn(id, fetch.pages(), fetch.position(), fetch.part(), source.account(vault), path,
            new Lean(source.mapping())));
    }

    boolean hasArrived(UUID id) { return fetches.lock(id).hasArrived(); }

    void arrived(Turn turn, Page page, JsonArray rows) {
        Fetch fetch = current(turn);
        if (fetch == null) return;
        fetch.arrived(page, clock.instant());
        pages.add(turn.fetch(), turn.part().table(), rows);
        look(fetch);
    }

    /** A single user or demographics arrived; {@code rows} is empty when there is none. */
    void looked(Turn turn, JsonArray rows) {
        Fetch fetch = current(turn);
        if (fetch == null) return;
        if (!rows.isEmpty()) pages.add(turn.fetch(), turn.path().substring(1, turn.path().indexOf('/', 1)), rows);
        fetch.looked(fetch.position() + 1 >= pages.wanted(turn.fetch()).size(), clock.instant());
    }

    void unanswered(Turn turn, Unanswered why) {
        Fetch fetch = current(turn);
        if (fetch == null) return;
        fetch.unanswered(why, clock.instant());
        if (fetch.state() == FetchState.LOADING) look(fetch);
    }

    void fail(UUID id, String code) {
        Fetch fetch = fetches.lock(id);
        if (fetch.state().isOpen()) fetch.fail(code, clock.instant());
    }

    private Fetch current(Turn turn) {
        Fetch fetch = fetches.lock(turn.fetch());
        boolean same = fetch.state() == FetchState.LOADING && fetch.pages() == turn.pages()
            && fetch.part() == turn.part() && fetch.position() == turn.position();
        return same ? fetch : null;
    }

    /** Before single objects are asked for, finds out which; none are left when the last could not be had. */
    private void look(Fetch fetch) {
        if (fetch.part() != Part.WANTED) return;
        List<String> wanted = pages.wanted(fetch.id());
        if (wanted == null) wanted = missing.find(fetch);
        if (wanted == null) {
            pages.removePeople(fetch.id());
            fetch.becomeWhole();
        } else if (fetch.position() >= wanted.size()) {
            fetch.looked(true, clock.instant());
        }
    }
}
