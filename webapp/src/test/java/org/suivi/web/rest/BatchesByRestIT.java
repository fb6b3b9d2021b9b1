package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.SchoolSystems;
import org.suivi.web.rig.AsClient;

/** What a batch says by what is in it and by what is not, as a board's system sends it. */
class BatchesByRestIT extends AsClient {

    private static Program board;

    @BeforeAll
    static void letIn() throws IOException, InterruptedException {
        Map<String, String> planted = plant(SchoolSystems.class);
        board = Program.of(SUIVI, planted, "board");
    }

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
        send("createOnly", "true", person("only-1", "")).is(200);
        Reply again = send("createOnly", "true", person("only-1", "") + "," + person("only-2", "")).is(200);
        assertEquals("skipped", again.text("/results/0/outcome"));
        assertEquals("already-known", again.text("/results/0/problems/0/code"));
        assertEquals("created", again.text("/results/1/outcome"));
        assertEquals("1", again.text("/counts/skipped"));
        assertEquals("0", again.text("/counts/failed"));
    }

    @Test
    void namesTheSexAndTheInstitutionThatAreUnknown() {
        Reply sex = send("createOnly", "false", person("odd-1", ", \"sex\": \"Féminin\"")).is(200);
        assertEquals("failed", sex.text("/results/0/outcome"));
        assertEquals("/sex", sex.text("/results/0/problems/0/pointer"));
        Reply nowhere = send("createOnly", "false", person("odd-2", """
            , "enrolments": [{"institution": "nowhere-2"}]""")).is(200);
        assertEquals("institution-unknown", nowhere.text("/results/0/problems/0/code"));
        assertEquals("/enrolments/0/institution", nowhere.text("/results/0/problems/0/pointer"));
    }

    private static String unlinking(String contacts) {
        return send("onMissingContacts", "\"unlink\"", person("ties", contacts)).is(200).text("/results/0/outcome");
    }

    private static Reply send(String member, String value, String people) {
        return board.post("profile-batches", """
            {"source": "byrest", "%s": %s, "people": [%s]}""".formatted(member, value, people));
    }

    private static String person(String key, String more) {
        return """
            {"externalId": "%s", "name": {"family": "Lot %s", "given": "Ana"}%s}""".formatted(key, key, more);
    }
}
