package org.suivi.web.rest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;

/** Programs know of a record that was shared with their workspace, and never what stands in it. */
class RecordsByRestIT extends AtSchool {

    @Test
    void showsASharedRecordFromOutside() {
        Reply reply = linker.get(record()).is(200);
        assertEquals("ACTIVE", reply.text("/state"));
        assertEquals("FAMILY", reply.text("/type"));
        assertEquals("Orthophonie", reply.text("/service/name"));
        assertEquals(known.get("maude"), reply.text("/holder/id"));
        for (String inside : new String[] {"langage", "parents", "title", "reason", "école"})
            assertFalse(reply.body().contains(inside), reply.body());
        assertEquals(304, linker.get(record(), "If-None-Match", reply.tag()).status());
        assertEquals(1, linker.get(record() + "?fields=number").is(200).json().size());
    }

    @Test
    void answersForAnUnseenRecordAsForNone() {
        String hidden = "records/" + known.get("hidden");
        String none = "records/" + NOBODY;
        for (String below : new String[] {"", "/links", "/notes", "/shares", "/documents", "/links/" + NOBODY})
            assertEquals(withoutReference(linker.get(none + below).is(404, "not-visible")),
                withoutReference(linker.get(hidden + below).is(404, "not-visible")), below);
        String body = "{\"profile\": \"" + known.get("alice") + "\", \"role\": \"CLIENT\"}";
        assertEquals(withoutReference(linker.post(none + "/links", body).is(404, "not-visible")),
            withoutReference(linker.post(hidden + "/links", body).is(404, "not-visible")));
        linker.get("records/x").is(404, "not-visible");
    }

    @Test
    void s17CountsNoFollowUpThatWasNotShared() {
        Program keeper = program("keeper");
        Reply two = archive(keeper, "carl").is(409, "profile-stays-active");
        assertEquals(withoutReference(two), withoutReference(archive(keeper, "dina").is(409, "profile-stays-active")));
        Reply shared = archive(keeper, "alice").is(409, "profile-in-use");
        assertTrue(shared.text("/detail").contains(linker.get(record()).is(200).text("/number")), shared.body());
    }

    private Reply archive(Program program, String person) {
        String profile = "profiles/" + known.get(person);
        return program.post(profile + "/archive", "{}", "If-Match", program.get(profile).is(200).tag());
    }

    @Test
    void asksForTheScope() {
        Program reader = program("reader");
        for (String path : new String[] {"records", record(), record() + "/links", record() + "/notes", record()
            + "/shares", record() + "/documents", "transfers", "services", "workspaces", "professionals", "imports"})
            reader.get(path).is(403, "not-allowed.scope");
        reader.post(record() + "/links", "{}").is(403, "not-allowed.scope");
        linker.post("transfers", "{}").is(403, "not-allowed.scope");
    }

    @Test
    void turnsPages() {
        Program mover = program("mover");
        Set<String> found = new HashSet<>();
        String path = "records?limit=2&state=ACTIVE";
        for (Reply page = mover.get(path).is(200);; page = mover.get(path + "&cursor=" + page.text("/nextCursor"))) {
            page.is(200).json().at("/items").forEach(item -> assertTrue(found.add(item.at("/id").asText()), "twice"));
            if (page.text("/nextCursor") == null) break;
            assertTrue(page.header("Link").contains("rel=\"next\""), page.header("Link"));
        }
        assertTrue(found.contains(known.get("hidden")), "who moves records knows of all of the workspace");
        linker.get("records?cursor=zzz").is(400, "invalid-request");
        linker.get("records?nonsense=1").is(400, "invalid-request");
    }

    @Test
    void findsTheRecordsOfAPerson() {
        Reply reply = linker.get("records?profile=" + known.get("alice")).is(200);
        assertEquals(known.get("record"), reply.text("/items/0/id"));
        assertEquals(1, reply.size("/items"));
        assertEquals(0, linker.get("records?profile=" + known.get("carl")).is(200).size("/items"));
    }

    @Test
    void tellsOfNotesByDateOnly() {
        Reply reply = linker.get(record() + "/notes").is(200);
        assertEquals(1, reply.size("/items"), "not of the confidential one: " + reply.body());
        assertEquals("MEETING", reply.text("/items/0/type"));
        assertEquals("Maude Ouellette", reply.text("/items/0/author/name"));
        assertFalse(reply.body().contains("Rencontre"), reply.body());
    }

    @Test
    void tellsWhoHasAccess() {
        Reply reply = linker.get(record() + "/shares").is(200);
        assertEquals("HOLD", reply.text("/items/0/level"));
        assertEquals(known.get("workspace"), reply.text("/items/1/party/id"));
        assertFalse(reply.body().contains("Pour"), reply.body());
    }

    @Test
    void knowsNothingOfPeopleOfOtherInstitutions() {
        Program near = program("near");
        Reply links = near.get(record() + "/links").is(200);
        assertEquals(1, links.size("/items"), links.body());
        assertEquals(known.get("alice"), links.text("/items/0/profile"));
        Reply all = linker.get(record() + "/links").is(200);
        for (var link : all.json().at("/items"))
            if (link.at("/profile").asText().equals(known.get("ben")))
                near.get(record() + "/links/" + link.at("/id").asText()).is(404, "not-visible");
        Reply schools = near.get("institutions").is(200);
        assertEquals(1, schools.size("/items"), schools.body());
        near.get("institutions/" + known.get("École lointaine")).is(404, "not-visible");
    }

    @Test
    void looksUpPlacesAndPeople() {
        Reply services = linker.get("services?q=ortho&workspace=" + known.get("workspace")).is(200);
        assertEquals("Orthophonie", services.text("/items/0/name"));
        linker.get("services/" + services.text("/items/0/id")).is(200);
        Reply maude = linker.get("professionals/" + known.get("maude")).is(200);
        assertEquals("Ouellette", maude.text("/family"));
        assertEquals(known.get("workspace"), maude.text("/workspaces/0"));
        assertEquals(3, maude.size("/services"));
        assertNull(maude.text("/email"));
        assertTrue(linker.get("professionals?unit=" + known.get("north")).is(200).size("/items") > 0);
        assertTrue(linker.get("workspaces").is(200).size("/items") > 1);
        linker.get("professionals/" + known.get("staff")).is(404, "not-visible");
        linker.get("services/" + known.get("workspace")).is(404, "not-visible");
    }
}
