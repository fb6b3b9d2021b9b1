package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Profiles with all that is on them, as a board's program writes and reads them. */
class ProfilesByRestIT extends AsProgram {

    private static final String FAMILY = """
        {"name": {"family": "Lévesque-Roy", "given": "Maïka", "preferred": "Mai"}, "birthDate": "2014-03-05",
         "client": true, "student": true, "personal": {"sex": "FEMALE", "language": "fr", "pronouns": "elle"},
         "points": [{"kind": "PHONE", "use": "HOME", "value": "514 555-0199", "primary": true},
                    {"kind": "ADDRESS", "use": "HOME", "address": {"street": "12, rue du Lac", "city": "Rives"}}],
         "identifiers": [{"system": "sis", "value": "%1$s"}],
         "enrolments": [{"institution": "%2$s", "grade": "5", "from": "2025-08-27"}],
         "contacts": [{"family": "Roy", "given": "Ève", "relation": "MOTHER", "rank": 1,
            "points": [{"kind": "EMAIL", "use": "WORK", "value": "eve.roy@example.org"}],
            "flags": [{"kind": "LEGAL_GUARDIAN", "answer": "YES"}, {"kind": "CUSTODY", "answer": "JOINT"}]},
           {"family": "Lévesque", "given": "Marc", "relation": "FATHER", "rank": 2,
            "restriction": {"kind": "NO_CONTACT", "order": "500-04-000001", "from": "2025-01-10"}}]}""";

    @Test
    void s02ProfileHoldsNameDetailsInstitutionAndContactsThroughRest() {
        Reply made = board.post("profiles", FAMILY.formatted("s02-1", planted.get("park"))).is(201);
        assertTrue(made.header("Location").endsWith("/api/v1/profiles/" + made.text("/id")));
        Reply shown = board.get("profiles/" + made.text("/id") + "?expand=contacts").is(200);
        assertEquals("Lévesque-Roy", shown.text("/name/family"));
        assertEquals("2014-03-05", shown.text("/birthDate"));
        assertEquals("elle", shown.text("/personal/pronouns"));
        assertEquals("514 555-0199", shown.text("/points/0/value"));
        assertEquals("12, rue du Lac", shown.text("/points/1/address/street"));
        assertEquals("École du Parc", shown.text("/enrolments/0/institutionName"));
        assertEquals("Ève", shown.text("/contacts/0/given"));
        assertEquals("eve.roy@example.org", shown.text("/contacts/0/points/0/value"));
        assertEquals("CUSTODY", shown.text("/contacts/0/flags/1/kind"));
        assertEquals("NO_CONTACT", shown.text("/contacts/1/restriction/kind"));
    }

    @Test
    void aNewPointGetsAnIdOfItsOwnWhateverWasSent() {
        String known = "profiles/" + board.post("profiles", FAMILY.formatted("own-1", planted.get("park"))).text("/id");
        String hers = board.get(known).text("/points/0/id");
        String sent = "{\"id\": \"" + hers + "\", \"kind\": \"PHONE\", \"value\": \"514 555-0111\"}";
        Reply made = board.post("profiles", """
            {"name": {"family": "Empruntée"}, "student": true, "points": [%1$s, %1$s],
             "contacts": [{"family": "Empruntée", "points": [%1$s]}]}""".formatted(sent)).is(201);
        Reply shown = board.get("profiles/" + made.text("/id") + "?expand=contacts").is(200);
        assertEquals("514 555-0111", shown.text("/points/1/value"));
        assertEquals("514 555-0111", shown.text("/contacts/0/points/0/value"));
        assertFalse(shown.body().contains(hers));
        assertEquals("514 555-0199", board.get(known).text("/points/0/value"));
    }

    @Test
    void tagsMakeReadsCheapAndChangesSafe() {
        String profile = aStudent("Étiquette", "Paul", "park");
        Reply first = board.get(profile).is(200);
        assertEquals("", board.get(profile, "If-None-Match", first.tag()).is(304).body());
        board.put(profile, "{\"name\": {\"family\": \"Étiquette\"}, \"student\": true}")
            .is(428, "precondition-required");
        Reply changed = board.call("PATCH", profile, "{\"name\": {\"given\": \"Paule\"}}", "If-Match", first.tag())
            .is(200);
        board.call("PATCH", profile, "{\"name\": {\"given\": \"Pol\"}}", "If-Match", first.tag())
            .is(412, "changed-meanwhile");
        assertEquals("Paule", board.get(profile, "If-None-Match", first.tag()).is(200).text("/name/given"));
        board.call("PATCH", profile, "{\"birthDate\": null}", "If-Match", changed.tag()).is(200);
        assertNull(board.get(profile).text("/birthDate"));
    }

    @Test
    void aNameThatComesAndGoesIsKeptOnce() {
        String profile = aStudent("Va", "Vient", "park");
        for (String family : new String[] {"Revient", "Va", "Revient", "Va", "Revient"})
            board.call("PATCH", profile, "{\"name\": {\"family\": \"" + family + "\"}}", "If-Match",
                board.get(profile).tag()).is(200);
        assertEquals(2, board.get(profile).size("/formerNames"));
    }

    @Test
    void e62ARepeatedPostAnswersTheFirstResultAgain() {
        String once = FAMILY.formatted("e62-1", planted.get("park"));
        Reply first = board.post("profiles", once, "Idempotency-Key", "e62").is(201);
        Reply again = board.post("profiles", once, "Idempotency-Key", "e62").is(201);
        assertEquals(first.text("/id"), again.text("/id"));
        assertEquals(first.header("Location"), again.header("Location"));
        board.post("profiles", FAMILY.formatted("e62-2", planted.get("park")), "Idempotency-Key", "e62")
            .is(422, "key-reused");
    }

    @Test
    void pagesFollowEachOtherByCursor() {
        for (String given : new String[] {"Anne", "Béa", "Chloé"}) aStudent("Cursive", given, "river");
        Reply first = board.get("profiles?q=cursive&limit=2&fields=id,name").is(200);
        assertEquals(2, first.size("/items"));
        assertNull(first.text("/items/0/birthDate"));
        Reply second = board.get("profiles?q=cursive&limit=2&fields=id,name&cursor=" + first.text("/nextCursor"))
            .is(200);
        assertEquals("Chloé", second.text("/items/0/name/given"));
        assertNull(second.text("/nextCursor"));
        String link = first.header("Link");
        assertEquals(second.body(), board.get(link.substring(1, link.indexOf('>'))).is(200).body());
    }

    @Test
    void listsFilterSortAndExpand() {
        aStudent("Filtrée", "Zoé", "river");
        String park = aStudent("Filtrée", "Yan", "park");
        assertEquals(1, board.get("profiles?q=filtree&institution=" + planted.get("river")).is(200).size("/items"));
        assertEquals("Zoé", board.get("profiles?q=filtree&sort=-name&variant=STUDENT").is(200)
            .text("/items/0/name/given"));
        assertEquals(0, board.get("profiles?q=filtree&expand=contacts").is(200).size("/items/0/contacts"));
        Reply now = board.get(park);
        board.post(park + "/archive", "{\"reason\": \"Parti\"}", "If-Match", now.tag()).is(204);
        assertEquals("ARCHIVED", board.get(park).text("/state"));
        assertEquals(1, board.get("profiles?q=filtree&state=ARCHIVED").size("/items"));
        board.post(park + "/restore", null, "If-Match", board.get(park).tag()).is(204);
        assertEquals(2, board.get("profiles?q=filtree").size("/items"));
    }

    @Test
    void identifiersAndEnrolmentsAreChangesOfTheProfile() {
        String profile = aStudent("Inscrit", "Léo", "park");
        Reply now = board.get(profile + "/identifiers").is(200);
        Reply set = board.put(profile + "/identifiers", "{\"items\": [{\"system\": \"sis\", \"value\": \"leo-1\"}]}",
            "If-Match", now.tag()).is(200);
        String other = aStudent("Inscrit", "Lou", "park");
        board.put(other + "/identifiers", "{\"items\": [{\"system\": \"sis\", \"value\": \"leo-1\"}]}",
            "If-Match", board.get(other).tag()).is(409, "identifier-taken");
        Reply moved = board.post(profile + "/enrolments",
            "{\"institution\": \"%s\", \"from\": \"2026-01-05\"}".formatted(planted.get("river")), "If-Match",
            set.tag())
            .is(201);
        Reply both = board.get(profile + "/enrolments").is(200);
        assertEquals(2, both.size("/items"));
        String park = both.text("/items/0/institutionName").contains("Parc") ? "/items/0/id" : "/items/1/id";
        board.delete(profile + "/enrolments/" + both.text(park) + "?until=2026-01-04", "If-Match", moved.tag()).is(200);
        assertTrue(board.get(profile + "/enrolments").body().contains("\"until\":\"2026-01-04\""));
    }

    @Test
    void contactsKeepWhatStaffAloneMayChange() {
        String profile = "profiles/" + board.post("profiles", FAMILY.formatted("c-1", planted.get("park"))).text("/id");
        Reply all = board.get(profile + "/contacts").is(200);
        String mother = profile + "/contacts/" + all.text("/items/0/id");
        Reply now = board.get(mother).is(200);
        board.call("PATCH", mother, "{\"rank\": 3, \"language\": \"en\"}", "If-Match", now.tag()).is(200);
        Reply after = board.get(mother).is(200);
        assertEquals("3", after.text("/rank"));
        assertEquals("YES", after.text("/flags/0/answer"));
        assertNotEquals(now.tag(), after.tag());
        String father = profile + "/contacts/" + all.text("/items/1/id");
        String tag = board.get(father).tag();
        board.call("PATCH", father, "{\"restriction\": null}", "If-Match", tag).is(403, "not-allowed.restriction");
        board.delete(father, "If-Match", tag).is(403, "not-allowed.restriction");
        board.delete(mother + "?until=2026-01-31&reason=Fin", "If-Match", after.tag()).is(204);
        assertEquals("2026-01-31", board.get(mother).is(200).text("/until"));
        Reply added = board.post(profile + "/contacts", "{\"family\": \"Clinique du Lac\", \"organisation\": true}")
            .is(201);
        assertNotNull(added.tag());
    }
}
