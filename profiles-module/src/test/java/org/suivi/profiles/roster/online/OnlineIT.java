package org.suivi.profiles.roster.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunState;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.SchoolServer.Instead;
import org.suivi.profiles.roster.online.SchoolServer.Paging;
import org.suivi.profiles.roster.online.SourceSettings.Letter;
import org.suivi.profiles.roster.online.SourceSettings.Mapping;
import org.suivi.profiles.roster.online.SourceSettings.Place;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.outgoing.TargetRefused;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** Rosters are fetched from servers that keep to the standard and from those that do not. */
@SuiviTest
class OnlineIT {

    @Inject
    private House house;
    @Inject
    private VisibleProfiles visible;
    @Inject
    private SourceDesk sources;
    @Inject
    private OnlineWork online;
    @Inject
    private Probe probe;
    @Inject
    private RosterDesk roster;
    @Inject
    private RunLog log;
    @Inject
    private ProfileDesk profiles;
    @Inject
    private ContactDesk contacts;
    @Inject
    private EntityManager em;
    @Inject
    private TestClock clock;

    private SchoolServer server;
    private Party place;
    private Viewer coordinator;
    private OnlineImports imports;

    @BeforeEach
    void aServer() throws IOException {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        server = new SchoolServer();
        place = house.workspace("École");
        coordinator = house.someone(place, Role.COORDINATOR);
        imports = new OnlineImports(sources, online, roster, log, visible);
    }

    @AfterEach
    void noServer() {
        server.close();
        System.clearProperty("suivi.private.hosts");
    }

    @Test
    void bringsTheFirstVersionInWithAllItsOddities() {
        Schools.first(server);
        RunView run = imports.brought(coordinator, source());
        assertEquals(2, run.counts().create());
        assertEquals(0, run.counts().errors());
        assertEquals(2, run.staffLeftOut());
        var emile = profiles.open(coordinator, imports.active(coordinator, "emile tremblay").get(0).id());
        assertEquals("2014-03-15", emile.birth().text());
        assertEquals(2, emile.enrolments().size());
        assertTrue(emile.identifiers().stream().anyMatch(one -> one.value().equals("TREE15031412")));
        var zoe = profiles.open(coordinator, imports.active(coordinator, "zoe tremblay").get(0).id());
        assertEquals("01", zoe.enrolments().get(0).grade());
        assertEquals("Julie Roy", contacts.of(coordinator, zoe.id()).get(0).person().shown());
        assertEquals(contacts.of(coordinator, emile.id()).get(0).contact(),
            contacts.of(coordinator, zoe.id()).get(0).contact());
    }

    @Test
    void leavesOutWhatCannotBeWrittenAndSaysSo() {
        String child = Schools.student(1, "2026-07-01T00:00:00Z");
        server.with("orgs", Schools.org("s1", "École")).with("users",
            child.replace("\"role\"", "\"preferredFirstName\":\"O\u0092Neil\",\"role\""),
            child.replace("k1", "k2").replace("Gagnon", "Roy\u0085Côté"));
        RunView run = imports.brought(coordinator, source());
        assertEquals(List.of("preferredGivenName characters"), log.problems(coordinator, run.id(), 0, 10).stream()
            .map(problem -> problem.field() + " " + problem.code()).toList());
        assertEquals(1, imports.active(coordinator, "roy cote").size());
    }

    @Test
    void bringsTheSecondVersionInAndThenNothingNew() {
        Schools.second(server);
        UUID source = source();
        RunView run = imports.brought(coordinator, source);
        assertEquals(1, run.counts().create());
        var emile = profiles.open(coordinator, imports.active(coordinator, "emile").get(0).id());
        assertEquals("Milou", emile.name().preferred());
        assertEquals("École des Érables", emile.enrolments().get(0).institutionName());
        assertEquals(1, contacts.of(coordinator, emile.id()).size());
        sources.fetch(coordinator, source, true);
        assertEquals(1, imports.arrived(coordinator, source).counts().same());
    }

    @Test
    void keepsNoPasswordAndNoPages() {
        Schools.first(server);
        UUID source = source();
        sources.fetch(coordinator, source, false);
        UUID fetch = sources.fetches(coordinator, source).get(0).id();
        while (online.step(fetch) && sources.fetches(coordinator, source).get(0).read().users() == 0)
            assertEquals(0, pages("content like '%secret%'"));
        assertEquals(0, pages("content like '%secret%'"));
        assertTrue(pages("true") > 0);
        imports.arrived(coordinator, source);
        assertEquals(0, pages("fetch_id = '" + fetch + "'"));
    }

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
        Turns turns = jakarta.enterprise.inject.spi.CDI.current().select(Turns.class).get();
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
        Turns turns = jakarta.enterprise.inject.spi.CDI.current().select(Turns.class).get();
        Turn late = turns.take(fetch).orElseThrow();
        clock.move(Duration.ofMinutes(5));
        online.step(fetch);
        turns.arrived(late, new Page(50, "x", 120L, false, null), jakarta.json.JsonValue.EMPTY_JSON_ARRAY);
        assertEquals(50, sources.fetches(coordinator, source).get(0).read().users());
        assertEquals(120, imports.arrived(coordinator, source).people());
    }

    @Test
    void doesWithoutWhatIsOptional() {
        Schools.first(server);
        server.always.put("demographics", 404);
        UUID source = source();
        RunView run = imports.brought(coordinator, source);
        assertEquals(2, run.counts().total());
        assertEquals(List.of("demographics-missing"), sources.fetches(coordinator, source).get(0).notes());
    }

    @Test
    void asksForStudentsWhereUsersAreClosed() {
        Schools.first(server);
        server.tables.put("students", server.tables.get("users").subList(0, 3));
        server.always.put("users", 403);
        assertEquals(2, imports.brought(coordinator, source()).counts().total());
    }

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

    @Test
    void takesWantedSchoolsAndGradesOnly() {
        Schools.first(server);
        var mapping = new Mapping("École du Lac", "", false, "", null);
        UUID source = sources.add(coordinator, new SourceSettings("carte", new Place(Version.V1_1, server.base()),
            bearer(), mapping, Plan.NONE));
        RunView run = imports.brought(coordinator, source);
        assertEquals(1, run.counts().create());
        var only = imports.active(coordinator, "").get(0).id();
        assertEquals(0, contacts.of(coordinator, only).size());
        assertEquals("École du Lac", profiles.open(coordinator, only).enrolments().get(0).institutionName());
    }

    @Test
    void leavesAStudentWithoutANameAsTheyAre() {
        Schools.many(server, 12);
        UUID source = source();
        imports.brought(coordinator, source);
        server.tables.get("users").set(0,
            "{\"sourcedId\":\"k0\",\"role\":\"student\",\"orgs\":[{\"sourcedId\":\"s1\"}]}");
        server.with("users", "{\"sourcedId\":\"k99\",\"role\":\"student\",\"orgs\":[{\"sourcedId\":\"s1\"}]}");
        sources.fetch(coordinator, source, true);
        RunView run = imports.confirmed(coordinator, imports.arrived(coordinator, source));
        assertEquals(0, run.counts().leave());
        assertTrue(run.counts().refused() > 0);
        assertEquals(12, imports.active(coordinator, "gagnon").size());
    }

    @Test
    void takesLongKeysAndSaysWhichAreTooLong() {
        String key = "a2f6".repeat(25);
        server.with("orgs", Schools.org("s1", "École")).with("users",
            Schools.student(1, "2026-01-01").replace("\"k1\"", "\"" + key + "\""),
            Schools.student(2, "2026-01-01").replace("\"k2\"", "\"" + key.repeat(3) + "\""));
        RunView run = imports.brought(coordinator, source());
        assertEquals(1, run.counts().create());
        assertTrue(run.counts().warnings() > 0);
    }

    @Test
    void fetchesATokenAndAnotherWhenItEnded() {
        Schools.many(server, 3);
        for (Sign sign : List.of(Sign.BASIC, Sign.POST)) {
            server.authorizations.clear();
            server.token = "{\"access_token\":\"" + sign + "\",\"expires_in\":\"3600\"}";
            server.letsIn = exchange -> ("Bearer " + sign)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            server.instead.add(Instead.of("/users", 401));
            Viewer viewer = house.someone(house.workspace("École"), Role.COORDINATOR);
            UUID source = sources.add(viewer,
                new SourceSettings("Jetons " + sign, new Place(Version.V1_2, server.base()),
                new Letter(sign, server.root() + "/token", "client", "s:ecret", "roster"), Mapping.ALL, Plan.NONE));
            sources.fetch(viewer, source, false);
            assertEquals(3, imports.arrived(viewer, source).people());
            assertEquals(sign == Sign.BASIC, server.authorizations.contains("Basic Y2xpZW50OnMlM0FlY3JldA=="));
        }
        assertEquals(4, server.count("/token"));
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

    @Test
    void saysThatAPageIsNoRoster() {
        server.instead.add(new Instead("/orgs", 200, java.util.Map.of(), "<html>Sign in</html>"));
        UUID source = source();
        sources.fetch(coordinator, source, false);
        imports.stepped(coordinator, source);
        assertEquals("not-json", sources.fetches(coordinator, source).get(0).problem().code());
    }

    @Test
    void callsNoAddressThatIsNotListed() {
        System.clearProperty("suivi.private.hosts");
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        assertThrows(TargetRefused.class, () -> online.step(fetch));
        assertEquals(FetchState.FAILED, sources.fetches(coordinator, source).get(0).state());
        assertThrows(TargetRefused.class, () -> probe.of(coordinator, source));
        assertEquals(0, server.asked.size());
    }

    @Test
    void triesAConnectionAndSaysWhatIsThere() {
        Schools.first(server);
        var fine = probe.of(coordinator, source());
        assertTrue(fine.isFine());
        assertEquals(List.of("École des Érables", "École du Lac"), fine.places());
        assertEquals(6, fine.users());
        assertTrue(fine.demographics());
        server.instead.add(new Instead("/orgs", 403, java.util.Map.of(), "{\"imsx_description\":\"No scope\"}"));
        var refused = probe.of(coordinator, sources.all(coordinator).get(0).id());
        assertEquals(403, refused.trouble().status());
        assertEquals("No scope", refused.trouble().said());
    }

    @Test
    void neverShowsASecretAndKeepsItSealed() {
        UUID source = source();
        assertNull(sources.source(coordinator, source).settings().letter().secret());
        assertTrue(sources.source(coordinator, source).hasSecret());
        assertEquals(0, Transactions.in(() -> Sql.of(em,
            "select count(*) from profiles_online_source where secret like '%mot-de-passe%'").number()));
        long version = sources.source(coordinator, source).version();
        var elsewhere = new SourceSettings("Mozaïk", new Place(Version.V1_1, "https://evil.example.org"),
            new Letter(Sign.BEARER, null, null, null, null), Mapping.ALL, Plan.NONE);
        assertEquals("secret",
            assertThrows(InvalidValue.class, () -> sources.edit(coordinator, source, version, elsewhere)).field());
    }

    @Test
    void isForCoordinatorsOfTheWorkspace() {
        UUID source = source();
        Viewer secretary = house.someone(place, Role.SECRETARY);
        assertEquals(1, sources.all(secretary).size());
        assertThrows(NotAllowed.class, () -> sources.fetch(secretary, source, false));
        Viewer elsewhere = house.someone(house.workspace("Ailleurs"), Role.COORDINATOR);
        assertEquals(List.of(), sources.all(elsewhere));
        assertThrows(NotVisible.class, () -> sources.fetch(elsewhere, source, false));
        assertThrows(NotVisible.class, () -> probe.of(elsewhere, source));
    }

    @Test
    void stopsWhenWhoAnswersForItHasLeft() {
        Schools.many(server, 1);
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        Transactions.run(() -> Sql.of(em, "update sharing_staff set active = false where id = :id")
            .with("id", coordinator.self().id()).run());
        Refusal refusal = assertThrows(NobodyResponsible.class, () -> Steps.all(() -> online.step(fetch)));
        Viewer other = house.someone(place, Role.COORDINATOR);
        assertEquals(refusal.code(), sources.fetches(other, source).get(0).problem().code());
        sources.edit(other, source, sources.source(other, source).version(), settings(server.base()));
        sources.resume(other, source, fetch);
        assertNotNull(imports.arrived(other, source));
    }

    @Test
    void forgetsTheSecretOfAClosedSource() {
        UUID source = source();
        sources.close(coordinator, source);
        assertThrows(NotVisible.class, () -> sources.source(coordinator, source));
        assertThrows(SourceNameTaken.class, this::source);
    }

    private UUID source() { return sources.add(coordinator, settings(server.base())); }

    private SourceSettings settings(String base) { return settings(base, Plan.NONE); }

    private SourceSettings settings(String base, Plan plan) {
        return new SourceSettings("M " + Integer.toHexString(base.hashCode()) + place.id().toString().substring(20),
            new Place(Version.V1_1, base), bearer(), Mapping.ALL, plan);
    }

    private static Letter bearer() { return new Letter(Sign.BEARER, null, null, "mot-de-passe", null); }

    private static Plan planned(boolean confirms) {
        return new Plan(Rhythm.DAILY, LocalTime.of(4, 0), 6, DayOfWeek.SUNDAY, confirms);
    }

    private long pages(String condition) {
        return Transactions.in(() ->
            Sql.of(em, "select count(*) from profiles_online_page where " + condition).number());
    }
}
