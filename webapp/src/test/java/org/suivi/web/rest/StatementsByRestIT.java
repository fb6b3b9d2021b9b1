package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

/**
 * The statements that define the product, as far as they are about profiles, through REST; S05 and S18 are with links.
 */
class StatementsByRestIT extends AsProgram {

    @Test
    void s01ProfileExistsOnItsOwn() {
        Reply made = board.post("profiles", "{\"name\": {\"family\": \"Seul\", \"given\": \"Tout\"}, \"client\": true}")
            .is(201);
        assertEquals(made.text("/id"), board.get("profiles?q=tout seul".replace(" ", "%20")).text("/items/0/id"));
    }

    @Test
    void s11ProfileUpdateShowsEverywhereAtOnce() {
        String followed = "profiles/" + planted.get("profile");
        String from = board.get("changes/latest").is(200).text("/next");
        Reply before = board.get(followed).is(200);
        board.call("PATCH", followed, """
            {"points": [{"kind": "PHONE", "use": "HOME", "value": "819 555-0142", "primary": true}]}""",
            "If-Match", before.tag()).is(200);
        Reply found = board.get("profiles?q=8195550142").is(200);
        assertEquals(planted.get("profile"), found.text("/items/0/id"));
        assertEquals("819 555-0142", found.text("/items/0/phone"));
        assertEquals("819 555-0142", board.get(followed, "If-None-Match", before.tag()).is(200)
            .text("/points/0/value"));
        assertTrue(types(board.get("changes?after=" + from)).contains("profile.changed"));
    }

    @Test
    void s17ProfileWithAnActiveFollowUpCannotBeArchived() {
        String followed = "profiles/" + planted.get("profile");
        Reply refused = board.post(followed + "/archive", "{}", "If-Match", board.get(followed).tag())
            .is(409, "profile-in-use");
        assertTrue(!refused.body().contains("Suivi du langage"), "shows no title to a program that moves records");
        assertEquals("ACTIVE", board.get(followed).text("/state"));
        String alone = aStudent("Libre", "Lise", "park");
        board.post(alone + "/archive", "{\"reason\": \"Partie\"}", "If-Match", board.get(alone).tag()).is(204);
        assertEquals("ARCHIVED", board.get(alone).text("/state"));
    }

    @Test
    void s19APersonMayBeClientAndStudent() {
        String both = aStudent("Deux", "Rôles", "park");
        board.call("PATCH", both, "{\"client\": true}", "If-Match", board.get(both).tag()).is(200);
        Reply shown = board.get(both + "?fields=client,student").is(200);
        assertEquals("true", shown.text("/client"));
        assertEquals("true", shown.text("/student"));
        assertNull(shown.text("/name"));
    }

    @Test
    void batchesSayWhatBecameOfEachAndTheSameAgainIsUnchanged() {
        String batch = """
            {"source": "gpi", "mode": "%s", "people": [
              {"externalId": "b-1", "name": {"family": "Lot", "given": "Un"}, "birthDate": "2014-01-01",
               "enrolments": [{"institution": "763001", "institutionName": "École du Parc", "grade": "5"}],
               "contacts": [{"externalId": "bg-1", "family": "Lot", "given": "Mère", "relation": "mother"}]},
              {"externalId": "b-2", "name": {"family": "Lot", "given": "Deux"}, "birthDate": "2015-01-01",
               "points": [{"kind": "phone", "use": "home", "value": "pas un numéro"}]}]}""";
        Reply trial = board.post("profile-batches", batch.formatted("dryRun")).is(200);
        assertEquals("false", trial.text("/written"));
        board.get("profiles/by-external-id/gpi/b-1").is(404, "not-visible");
        Reply first = board.post("profile-batches", batch.formatted("apply")).is(200);
        assertEquals("created", first.text("/results/0/outcome"));
        assertEquals("/points/0/value", first.text("/results/1/problems/0/pointer"));
        Reply again = board.post("profile-batches", batch.formatted("apply")).is(200);
        assertEquals("unchanged", again.text("/results/0/outcome"));
        Reply byKey = board.get("profiles/by-external-id/gpi/b-1").is(200);
        assertEquals(first.text("/results/0/profile"), byKey.text("/id"));
        assertEquals("created", board.put("profiles/by-external-id/gpi/b-3",
            "{\"name\": {\"family\": \"Lot\", \"given\": \"Trois\"}, \"birthDate\": \"2016-01-01\"}").is(201)
            .text("/outcome"));
        board.put("profiles/by-external-id/gpi/b-3", "{\"name\": {\"family\": \"Lot\"}}", "If-None-Match", "*")
            .is(412, "changed-meanwhile");
    }

    @Test
    void linesBecomeAJobWithAReport() throws InterruptedException {
        Reply job = board.post("profile-batches?source=gpi", """
            {"externalId": "l-1", "name": {"family": "Lignée", "given": "Un"}, "birthDate": "2014-01-01"}
            {"externalId": "l-2", "name": {"family": "Lignée", "given": "Deux"}, "birthDate": "2014-01-02"}
            """, "Content-Type", "application/x-ndjson").is(202);
        ended(job);
        Reply page = board.get("profile-batches/" + job.text("/id") + "/results?limit=1").is(200);
        assertEquals("created", page.text("/items/0/outcome"));
        assertEquals("l-2", board.get("profile-batches/" + job.text("/id") + "/results?limit=1&cursor="
            + page.text("/nextCursor")).is(200).text("/items/0/externalId"));
    }

    @Test
    void aJobEndsAlthoughAMistakeOfOursShowsWithOneOfItsPeople() throws InterruptedException {
        String line = "{\"externalId\": \"%s\", \"name\": {\"family\": \"%s\", \"given\": \"Léa\"}}\n";
        ended(submitted(line.formatted("v-1", "Vaillancourt")));
        try (var mistake = Mistake.made()) {
            Reply job = submitted(line.formatted("before", "Desrosiers")
                + line.formatted("v-1", mistake.name()) + line.formatted("after", "Marcotte"));
            ended(job);
            Reply results = board.get("profile-batches/" + job.text("/id") + "/results").is(200);
            assertEquals("created", results.text("/items/0/outcome"), results.body());
            assertEquals("our-fault", results.text("/items/1/problems/0/code"), results.body());
            assertEquals("created", results.text("/items/2/outcome"), results.body());
            assertEquals("1", ended(job).text("/counts/failed"));
            board.put("profiles/by-external-id/gpi/v-1", """
                {"name": {"family": "%s", "given": "Léa"}}""".formatted(mistake.name())).is(500, "fault");
        }
    }

    private Reply submitted(String lines) {
        return board.post("profile-batches?source=gpi", lines, "Content-Type", "application/x-ndjson").is(202);
    }

    private Reply ended(Reply job) throws InterruptedException {
        Reply state = board.get(job.header("Location")).is(200);
        for (int i = 0; i < 100 && !"DONE".equals(state.text("/state")); i++) {
            Thread.sleep(200);
            state = board.get(job.header("Location")).is(200);
        }
        assertEquals("DONE", state.text("/state"), state.body());
        return state;
    }

    private static List<String> types(Reply changes) {
        return StreamSupport.stream(changes.json().path("items").spliterator(), false)
            .map(item -> item.path("type").asText()).toList();
    }
}
