package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a batch says by what is in it and by what is not, as a board's system sends it. */
class BatchesByRestIT extends AsProgram {

    @Test
    void endsTiesOnlyWhereSomethingIsSaidOfContacts() {
        String mother = ", \"contacts\": [{\"externalId\": \"ties-m\", \"family\": \"Roy\", \"given\": \"Ève\"}]";
        assertEquals("created", unlinking(mother));
        assertEquals("unchanged", unlinking(""));
        assertEquals("unchanged", unlinking(", \"contacts\": null"));
        assertEquals("updated", unlinking(", \"contacts\": []"));
        assertEquals("unchanged", unlinking(", \"contacts\": []"));
        assertEquals("updated", unlinking(mother));
        assertEquals("unchanged", unlinking(mother));
    }

    @Test
    void skipsWhoIsKnownWhenOnlyNewPeopleAreWanted() {
        String known = "profiles/by-external-id/byrest/only-1";
        send("\"createOnly\": true", person("only-1", "")).is(200);
        String before = board.get(known).body();
        Reply again = send("\"createOnly\": true", person("only-1", ", \"birthDate\": \"2014-03-16\"") + ","
            + person("only-2", "")).is(200);
        assertEquals("skipped", again.text("/results/0/outcome"));
        assertEquals("already-known", again.text("/results/0/problems/0/code"));
        assertEquals("created", again.text("/results/1/outcome"));
        assertEquals("1", again.text("/counts/skipped"));
        assertEquals("0", again.text("/counts/failed"));
        assertEquals(before, board.get(known).body());
    }

    @Test
    void namesTheSexAndTheInstitutionThatAreUnknown() {
        Reply sex = send("\"createOnly\": false", person("odd-1", ", \"sex\": \"Féminin\"")).is(200);
        assertEquals("failed", sex.text("/results/0/outcome"));
        assertEquals("/sex", sex.text("/results/0/problems/0/pointer"));
        Reply nowhere = send("\"createOnly\": false", person("odd-2", """
            , "enrolments": [{"institution": "nowhere-2"}]""")).is(200);
        assertEquals("institution-unknown", nowhere.text("/results/0/problems/0/code"));
        assertEquals("/enrolments/0/institution", nowhere.text("/results/0/problems/0/pointer"));
    }

    private static String unlinking(String contacts) {
        return send("\"onMissingContacts\": \"unlink\"", person("ties", contacts)).is(200).text("/results/0/outcome");
    }

    private static Reply send(String option, String people) {
        return board.post("profile-batches", """
            {"source": "byrest", %s, "people": [%s]}""".formatted(option, people));
    }

    private static String person(String key, String more) {
        return """
            {"externalId": "%s", "name": {"family": "Lot %s", "given": "Ana"}%s}""".formatted(key, key, more);
    }
}
