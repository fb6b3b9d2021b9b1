package org.suivi.profiles.roster.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.SourceSettings.Mapping;
import org.suivi.profiles.roster.online.SourceSettings.Place;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** Rosters are fetched from servers that keep to the standard and from those that do not. */
@SuiviTest
class OnlineIT extends WithAServer {

    @Inject
    private ProfileDesk profiles;

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

    private long pages(String condition) {
        return Transactions.in(() ->
            Sql.of(em, "select count(*) from profiles_online_page where " + condition).number());
    }
}
