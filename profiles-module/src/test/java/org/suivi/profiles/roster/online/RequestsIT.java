package org.suivi.profiles.roster.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.profiles.roster.ProblemView;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.SchoolServer.Instead;
import org.suivi.profiles.roster.online.SchoolServer.Paging;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** A fetch is many requests: it reads every page once, waits, goes on, and gives up what it cannot have. */
@SuiviTest
class RequestsIT extends WithAServer {

    @Inject
    private Turns turns;

    @Test
    void readsEveryKindOfPaging() {
        for (Paging paging : Paging.values()) {
            try (SchoolServer other = new SchoolServer()) {
                Schools.many(other, 60);
                other.paging = paging;
                other.bare = paging == Paging.SILENT;
                other.refusesAbove = 70;
                other.capsAt = 25;
                Viewer viewer = house.someone(house.workspace("École " + paging), Role.COORDINATOR);
                UUID source = sources.add(viewer, settings(other.base()));
                sources.fetch(viewer, source, false);
                RunView run = imports.arrived(viewer, source);
                assertEquals(60, run.people(), paging.name());
                assertEquals(List.of(), sources.fetches(viewer, source).get(0).notes(), paging.name());
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }
    }

    @Test
    void stopsWhereAServerBeginsEachPageAnew() {
        Schools.many(server, 30);
        server.paging = Paging.SILENT;
        server.ignoresOffset = true;
        UUID source = source();
        sources.fetch(coordinator, source, false);
        assertEquals(30, imports.arrived(coordinator, source).people());
        assertEquals(2, server.count("/users"));
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        Schools.many(server, 3);
        server.instead.add(Instead.of("/users", 429).with("Retry-After", "120"));
        server.instead.add(Instead.of("/users", 503));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        UUID fetch = imports.stepped(coordinator, source);
        var waiting = sources.fetches(coordinator, source).get(0);
        assertEquals(429, waiting.problem().status());
        assertFalse(online.step(fetch));
        clock.move(Duration.ofSeconds(119));
        assertFalse(online.step(fetch));
        clock.move(Duration.ofSeconds(2));
        imports.stepped(coordinator, source);
        clock.move(Duration.ofSeconds(10));
        assertEquals(3, imports.arrived(coordinator, source).people());
    }

    @Test
    void givesUpAfterSomeTriesAndGoesOnFromThereWhenAsked() {
        Schools.many(server, 3);
        server.always.put("users", 503);
        UUID source = source();
        sources.fetch(coordinator, source, false);
        for (int i = 0; i < 8; i++) {
            imports.stepped(coordinator, source);
            clock.move(Duration.ofMinutes(20));
        }
        var failed = sources.fetches(coordinator, source).get(0);
        assertEquals(FetchState.FAILED, failed.state());
        assertEquals(503, failed.problem().status());
        assertEquals(6, server.count("/users"));
        server.always.clear();
        sources.resume(coordinator, source, failed.id());
        assertEquals(3, imports.arrived(coordinator, source).people());
        assertEquals(1, server.count("/orgs"));
    }

    @Test
    void goesOnAfterAServerWasKilledInTheMiddle() {
        Schools.many(server, 200);
        server.capsAt = 50;
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        while (sources.fetches(coordinator, source).get(0).read().users() < 100) online.step(fetch);
        assertTrue(turns.take(fetch).isPresent());
        assertFalse(online.step(fetch), "somebody is at it");
        clock.move(Duration.ofMinutes(5));
        long before = server.count("/users");
        assertEquals(200, imports.arrived(coordinator, source).people());
        assertEquals(before + 2, server.count("/users"));
        assertEquals(1, server.count("/orgs"));
    }

    @Test
    void takesAnAnswerOnceWhenTwoNodesAsk() {
        Schools.many(server, 120);
        server.capsAt = 50;
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        online.step(fetch);
        Turn late = turns.take(fetch).orElseThrow();
        clock.move(Duration.ofMinutes(5));
        online.step(fetch);
        turns.arrived(late, new Page(50, "x", 120L, false, null), jakarta.json.JsonValue.EMPTY_JSON_ARRAY);
        assertEquals(50, sources.fetches(coordinator, source).get(0).read().users());
        assertEquals(120, imports.arrived(coordinator, source).people());
    }

    @Test
    void followsNobodyElsewhere() throws IOException {
        try (SchoolServer other = new SchoolServer()) {
            Schools.many(other, 3);
            Schools.many(server, 3);
            server.instead.add(Instead.of("/orgs", 302).with("Location", other.base() + "/orgs"));
            UUID source = source();
            sources.fetch(coordinator, source, false);
            imports.stepped(coordinator, source);
            assertEquals("redirected", sources.fetches(coordinator, source).get(0).problem().code());
            assertEquals(0, other.asked.size());
        }
    }

    @Test
    void followsToAnotherPathOfTheSameServer() {
        Schools.many(server, 3);
        server.instead.add(Instead.of("/orgs", 307).with("Location", "/ims/oneroster/v1p1/orgs?limit=100&offset=0"));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        assertEquals(3, imports.arrived(coordinator, source).people());
    }

    @Test
    void hangsUpOnMoreThanItTakes() {
        System.setProperty("suivi.online.page.mb", "1");
        try {
            Schools.many(server, 3);
            for (int i = 0; i < 12; i++)
                server.instead.add(new Instead("/orgs", 200, java.util.Map.of(),
                    "[\"" + "x".repeat(1_100_000) + "\"]"));
            UUID source = source();
            sources.fetch(coordinator, source, false);
            imports.stepped(coordinator, source);
            assertEquals("too-large", sources.fetches(coordinator, source).get(0).problem().code());
        } finally {
            System.clearProperty("suivi.online.page.mb");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"imsx_codeMajor\":\"failure\",\"imsx_description\":\"database down\"}",
        "{\"imsx_description\":\"database down\",\"statusInfoSet\":[{\"imsx_codeMajor\":\"failure\"}]}",
        "{\"imsx_codeMajor\":\"failure\",\"imsx_description\":\"database down\",\"users\":[]}"})
    void takesNoFailureForAnEmptyRoster(String failure) {
        server.instead.add(new Instead("/users", 200, java.util.Map.of(), failure));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        imports.stepped(coordinator, source);
        var problem = sources.fetches(coordinator, source).get(0).problem();
        assertEquals("no-rows", problem.code());
        assertEquals("database down", problem.said());
    }

    @Test
    void saysThatTwoPeopleCameUnderOneId() {
        Schools.many(server, 3);
        String first = Schools.student(0, "2026-07-01T00:00:00Z");
        server.with("users", first, first.replace("Gagnon", "Roy"));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        RunView run = imports.arrived(coordinator, source);
        assertEquals(3, run.people());
        assertEquals(List.of("duplicate-id"), log.problems(coordinator, run.id(), 0, 10).stream()
            .filter(one -> one.file().equals("users")).map(ProblemView::code).toList());
    }

    @Test
    void saysThatAPageIsNoRoster() {
        server.instead.add(new Instead("/orgs", 200, java.util.Map.of(), "<html>Sign in</html>"));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        imports.stepped(coordinator, source);
        assertEquals("not-json", sources.fetches(coordinator, source).get(0).problem().code());
    }
}
