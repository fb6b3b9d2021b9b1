package org.suivi.profiles.roster.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.RunState;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.SchoolServer.Instead;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.testing.SuiviTest;

/** Fetches after the first: what changed, everything once a week, and nobody taken for gone by mistake. */
@SuiviTest
class ChangesIT extends WithAServer {

    @Test
    void asksOnlyForChangesAndForWhatTheySpeakOf() {
        clock.set(Instant.parse("2026-09-07T14:00:00Z"));
        Schools.many(server, 40);
        UUID source = source();
        assertEquals(40, imports.brought(coordinator, source).counts().create());
        clock.move(Duration.ofDays(2));
        server.tables.get("users").set(3, Schools.student(3, "2026-09-08T10:00:00Z")
            .replace("\"orgs\"", "\"email\":\"k3@example.org\",\"agents\":[{\"sourcedId\":\"p9\"}],\"orgs\""));
        server.tables.get("users").set(5, Schools.student(5, "2026-09-08T10:00:00Z", "tobedeleted"));
        server.with("users", "{\"sourcedId\":\"p9\",\"dateLastModified\":\"2026-01-01T00:00:00Z\","
            + "\"role\":\"guardian\","
            + "\"givenName\":\"Luc\",\"familyName\":\"Gagnon\",\"orgs\":[{\"sourcedId\":\"s1\"}]}");
        RunView run = imports.brought(coordinator, source);
        assertFalse(sources.fetches(coordinator, source).get(0).whole());
        assertEquals(1, run.counts().change());
        assertEquals(1, run.counts().leave());
        assertEquals(2, run.counts().total());
        assertEquals(1, server.count("/users/p9"));
        assertEquals(1, server.count("/demographics/k3"));
        var changed = imports.active(coordinator, "gagnon").stream()
            .filter(one -> !contacts.of(coordinator, one.id()).isEmpty()).findFirst().orElseThrow();
        assertEquals("Luc Gagnon", contacts.of(coordinator, changed.id()).get(0).person().shown());
    }

    @Test
    void comparesEverythingOnceAWeek() {
        clock.set(Instant.parse("2026-09-07T14:00:00Z"));
        Schools.many(server, 40);
        UUID source = source();
        imports.brought(coordinator, source);
        clock.move(Duration.ofDays(1));
        imports.brought(coordinator, source);
        assertFalse(sources.fetches(coordinator, source).get(0).whole());
        server.tables.get("users").remove(7);
        clock.set(Instant.parse("2026-09-13T14:00:00Z"));
        RunView run = imports.brought(coordinator, source);
        assertTrue(sources.fetches(coordinator, source).get(0).whole());
        assertEquals(1, run.counts().leave());
    }

    @Test
    void asksForEverythingWhereChangesCannotBeAskedFor() {
        clock.set(Instant.parse("2026-09-07T14:00:00Z"));
        Schools.many(server, 40);
        server.filters = false;
        UUID source = source();
        imports.brought(coordinator, source);
        clock.move(Duration.ofDays(1));
        assertEquals(40, imports.brought(coordinator, source).counts().same());
        assertEquals(List.of("filter-refused"), sources.fetches(coordinator, source).get(0).notes());
    }

    @Test
    void takesNobodyForGoneWhenPagesAreMissing() {
        Schools.many(server, 40);
        UUID source = source();
        imports.brought(coordinator, source);
        server.tables.get("users").subList(20, 40).clear();
        server.instead.add(new Instead("/users", 200, java.util.Map.of("X-Total-Count", "40"), "{\"users\":[]}"));
        sources.fetch(coordinator, source, true);
        RunView run = imports.arrived(coordinator, source);
        assertEquals(0, run.counts().leave());
        assertTrue(sources.fetches(coordinator, source).get(0).notes().contains("short-download"));
    }

    @Test
    void asksBeforeManyLeave() {
        Schools.many(server, 40);
        UUID source = sources.add(coordinator, settings(server.base(), planned(true)));
        imports.planned(coordinator, source, clock);
        assertEquals(RunState.DONE, imports.last(coordinator, source).state());
        server.tables.get("users").subList(20, 40).clear();
        clock.move(Duration.ofDays(8));
        imports.planned(coordinator, source, clock);
        RunView run = imports.last(coordinator, source);
        assertEquals(RunState.READY, run.state());
        assertTrue(run.tooManyLeavers());
        assertEquals(40, imports.active(coordinator, "gagnon").size());
    }

    @Test
    void confirmsByItselfOnlyWhereTheSourceSaysSo() {
        Schools.many(server, 5);
        UUID source = sources.add(coordinator, settings(server.base(), planned(false)));
        imports.planned(coordinator, source, clock);
        assertEquals(RunState.READY, imports.last(coordinator, source).state());
        clock.move(Duration.ofDays(1));
        UUID waiting = imports.last(coordinator, source).id();
        imports.planned(coordinator, source, clock);
        assertEquals(RunState.DISCARDED, log.run(coordinator, waiting).state());
        assertEquals(RunState.READY, imports.last(coordinator, source).state());
    }

    @Test
    void beginsAPlannedFetchOnce() {
        Schools.many(server, 1);
        UUID source = sources.add(coordinator, settings(server.base(), planned(true)));
        assertEquals(List.of(), sources.fetches(coordinator, source));
        clock.move(Duration.ofHours(25));
        online.loading();
        online.loading();
        assertEquals(1, sources.fetches(coordinator, source).size());
        assertNull(sources.fetches(coordinator, source).get(0).by());
        assertTrue(sources.source(coordinator, source).nextAt().isAfter(clock.instant()));
        assertThrows(FetchGoingOn.class, () -> sources.fetch(coordinator, source, false));
    }

    private static Plan planned(boolean confirms) {
        return new Plan(Rhythm.DAILY, LocalTime.of(4, 0), 6, DayOfWeek.SUNDAY, confirms);
    }
}
