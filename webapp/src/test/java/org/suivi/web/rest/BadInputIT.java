package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no honest program sends: the documented problem, quickly; nothing is written and nothing is told. */
class BadInputIT extends AsProgram {

    private static final String CHILD = "{\"name\": {\"family\": \"Intrus\"}, \"student\": true%s}";

    private static Program stranger;
    private static Program school;

    @BeforeAll
    static void letOthersIn() {
        stranger = Program.of(SUIVI, planted, "stranger");
        school = Program.of(SUIVI, planted, "school");
    }

    @Test
    void refusesWhatIsNoJson() {
        for (String text : List.of("", "{", "nonsense", "{\"a\": 1,}", "{\"a\" 1}", "[1] x", "{\"a\": 01}", "{'a': 1}"))
            unwritten(board.post("profiles", text).is(400, "malformed-json"));
        unwritten(board.post("profiles", "[]").is(400, "invalid-request"));
        unwritten(board.post("profiles", "null").is(400, "invalid-request"));
        assertEquals("", board.post("profiles", "7").is(400, "invalid-request").text("/errors/0/pointer"));
    }

    @Test
    void namesEveryFlawOfABodyAtOnce() {
        Reply refused = board.post("profiles", """
            {"name": {"family": 7, "gievn": "A"}, "birthDate": "2014-13-01", "student": "yes",
             "points": [{"kind": "FAX"}], "identifiers": [{"system": "sis"}],
             "personal": {"deceasedOn": "yesterday"}, "colour": "blue"}""")
            .is(400, "invalid-request");
        List<String> places = new ArrayList<>();
        refused.json().path("errors").forEach(error -> places.add(error.path("pointer").asText()));
        assertEquals(List.of("/name/family", "/name/gievn", "/birthDate", "/student", "/personal/deceasedOn",
            "/points/0/kind", "/identifiers/0/value", "/colour"), places);
        unwritten(refused);
    }

    @Test
    void tellsATextThatCannotBeWrittenFromWhatIsNoText() {
        for (var sent : Map.of("[7]", "invalid.type.texts", "[\"514\\u0007\"]", "invalid.characters").entrySet())
            assertEquals(sent.getValue(), board.post("matches", "{\"family\": \"A\", \"phones\": "
                + sent.getKey() + "}").is(400, "invalid-request").text("/errors/0/code"));
    }

    @Test
    void refusesWhatIsThereTwice() {
        Reply refused = board.post("profiles",
            "{\"name\": {\"family\": \"A\", \"family\": \"Intrus\"}, \"student\": true}")
            .is(400, "invalid-request");
        assertEquals("/name/family", refused.text("/errors/0/pointer"));
        assertEquals("invalid.member-twice", refused.text("/errors/0/code"));
        board.get("profiles?limit=1&limit=2").is(400, "invalid-request");
    }

    @Test
    void refusesHugeNumbersAtOnce() {
        for (String number : List.of("1e999999999", "-1e999999999", "99999999999999999999", "1.5", "1e400", "0x10")) {
            Reply refused = board.post("profiles", CHILD.formatted(
                ", \"contacts\": [{\"family\": \"B\", \"rank\": " + number + "}]"));
            unwritten(refused.is(400));
        }
        for (String limit : List.of("1e9", "-1", "0", "201", "99999999999999", "ten"))
            assertEquals("limit", board.get("profiles?limit=" + limit).is(400, "invalid-request")
                .text("/errors/0/parameter"));
    }

    @Test
    void refusesDeepNestingAndStrangeCharacters() {
        board.post("profiles", "[".repeat(100_000)).is(400, "json-too-deep");
        board.post("profiles", "{\"a\":".repeat(50) + "1" + "}".repeat(50)).is(400, "json-too-deep");
        unwritten(board.post("profiles", CHILD.formatted(", \"reason\": \"\\u0000\"")).is(400, "invalid-request"));
        unwritten(board.post("profiles", "{\"name\": {\"family\": \"Intrus\\ud800\"}, \"student\": true}")
            .is(400, "invalid-request"));
        for (String strange : List.of("\\u0007", "\\u009f", "\\uffff"))
            assertEquals("invalid.characters", board.post("profiles", "{\"name\": {\"family\": \"Intrus" + strange
                + "\"}, \"student\": true}").is(400, "invalid-request").text("/errors/0/code"));
        for (String nothing : List.of("\\u00a0", "\\u200b", "\\u202e"))
            assertEquals("invalid.required", board.post("profiles", "{\"name\": {\"family\": \"" + nothing
                + "\"}, \"student\": true}").is(400, "invalid-request").text("/errors/0/code"));
        board.get("profiles?cursor=bm8").is(400, "invalid-request");
        board.get("profiles?sort=shoe&fields=name,shoe&page=2").is(400, "invalid-request");
    }

    @Test
    void answersOtherMethodsFormsAndAddressesAsProblems() {
        board.call("DELETE", "profiles", null).is(405, "method-not-allowed");
        board.get("nothing-here").is(404, "not-visible");
        board.get("../nothing").is(404);
        board.get("profiles", "Accept", "application/xml").is(406, "not-acceptable");
        board.post("profiles", "<a/>", "Content-Type", "application/xml").is(415, "unsupported-media-type");
        assertEquals("fr-CA", board.get("nothing-here", "Accept-Language", "fr").header("Content-Language"));
        String english = board.get("nothing-here", "Accept-Language", "en").text("/detail");
        Reply french = board.get("nothing-here", "Accept-Language", "fr;q=0.9, de");
        assertNotEquals(english, french.text("/detail"));
        assertEquals(french.header("X-Correlation-Id"), french.text("/correlationId"));
        assertTrue(french.text("/type").endsWith("/problems/not-visible"));
    }

    @Test
    void showsNothingToStrangers() {
        String profile = aStudent("Cachette", "Rose", "park");
        String absent = "profiles/" + UUID.randomUUID();
        String tag = board.get(profile).tag();
        for (String path : List.of("", "/contacts", "/identifiers", "/enrolments"))
            assertEquals(told(stranger.get(absent + path)), told(stranger.get(profile + path)));
        Reply patched = stranger.call("PATCH", profile, "{\"student\": true}", "If-Match", tag).is(404, "not-visible");
        assertEquals(told(stranger.call("PATCH", absent, "{\"student\": true}", "If-Match", tag)), told(patched));
        assertEquals(0, stranger.get("profiles?q=cachette").is(200).size("/items"));
        stranger.get("profiles/not-an-id").is(404, "not-visible");
        assertEquals(0, stranger.post("matches", "{\"family\": \"Cachette\", \"given\": \"Rose\"}").is(200)
            .size("/items"));
    }

    @Test
    void bindsProgramsToTheirInstitutions() {
        String river = aStudent("Rivage", "Ulysse", "river");
        String park = aStudent("Rivage", "Pénélope", "park");
        school.get(river).is(404, "not-visible");
        assertEquals(1, school.get("profiles?q=rivage").is(200).size("/items"));
        String tag = school.get(park).is(200).tag();
        school.post(park + "/enrolments", "{\"institution\": \"%s\"}".formatted(planted.get("river")), "If-Match", tag)
            .is(403, "not-allowed.institution");
        assertEquals(1, board.get(park + "/enrolments").size("/items"));
    }

    @Test
    void refusesTokensThatAreNone() throws IOException, InterruptedException {
        for (String token : List.of("", "wrong", "a.b.c", "x".repeat(5000))) {
            Reply refused = board.withToken(token).get("profiles");
            refused.is(401, "unauthorized");
            assertTrue(refused.header("WWW-Authenticate").startsWith("Bearer"));
        }
        assertEquals(401, get("api/v1/profiles").statusCode());
    }

    @Test
    void e64RefusesBodiesThatAreTooLarge() {
        String large = "{\"name\": {\"family\": \"" + "x".repeat(9_000_000) + "\"}, \"student\": true}";
        board.post("profiles", large).is(413, "too-large");
        String many = "{\"externalId\": \"k\", \"name\": {\"family\": \"Intrus\"}},";
        board.post("profile-batches", "{\"source\": \"bad\", \"people\": [" + many.repeat(500)
            + many.substring(0, many.length() - 1) + "]}").is(400, "invalid-request");
        unwritten(board.post("profiles", CHILD.formatted(", \"points\": [" + "{},".repeat(100) + "{}]"))
            .is(400, "invalid-request"));
        String script = "<script>alert(1)</script>";
        Reply made = board.post("profiles", "{\"name\": {\"family\": \"" + script + "\"}, \"student\": true}").is(201);
        assertEquals(script, board.get("profiles/" + made.text("/id")).text("/name/family"));
    }

    @Test
    void tellsLinesThatAreWrongByNumberAndWritesNone() {
        Reply refused = board.post("profile-batches?source=bad", """
            {"externalId": "n-1", "name": {"family": "Intrus"}}
            {"externalId": "n-2", "name": {"family": 3}}
            {"externalId": "n-3"}
            """, "Content-Type", "application/x-ndjson").is(400, "invalid-request");
        assertEquals("/1/name/family", refused.text("/errors/0/pointer"));
        assertEquals("/2/name", refused.text("/errors/1/pointer"));
        board.post("profile-batches", "{}\n", "Content-Type", "application/x-ndjson").is(400, "invalid-request");
        assertEquals("malformed-json", board.post("profile-batches?source=bad", "{\"externalId\"", "Content-Type",
            "application/x-ndjson").is(400, "invalid-request").text("/errors/0/code"));
        assertEquals("mode", board.post("profile-batches?source=bad&mode=atomic", "{\"externalId\": \"n-1\", "
            + "\"name\": {\"family\": \"Intrus\"}}", "Content-Type", "application/x-ndjson").is(400, "invalid-request")
            .text("/errors/0/parameter"));
        assertEquals("after", board.get("changes?after=zzz").is(400).text("/errors/0/parameter"));
        unwritten(refused);
    }

    /** A refusal never repeats what was sent, and nobody of that name was written. */
    private static void unwritten(Reply refused) {
        assertFalse(refused.body().contains("Intrus"), refused.body());
        assertEquals(0, board.get("profiles?q=intrus").is(200).size("/items"));
    }

    private static String told(Reply reply) {
        return reply.status() + reply.body().replace(String.valueOf(reply.header("X-Correlation-Id")), "");
    }
}
