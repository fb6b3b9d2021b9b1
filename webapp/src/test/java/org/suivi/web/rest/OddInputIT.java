package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What is nearly right: the place of it is told, and it is never taken for something else. */
class OddInputIT extends AsProgram {

    private static final String NAMED = "{\"name\": {\"family\": \"Presque\"}%s}";
    private static final String LINES = "application/x-ndjson";

    private final String source = "odd-" + UUID.randomUUID();

    @Test
    void tellsThePlaceOfEveryFlawInsideListsOfPeople() {
        String person = "profiles/by-external-id/" + source + "/1";
        String unkind = "\"points\": [{\"use\": \"HOME\", \"value\": \"418 555-0142\"}]";
        for (var sent : List.of(unkind, "\"points\": [null, 1]",
                "\"contacts\": [{\"externalId\": \"c\", \"family\": \"B\", \"flags\": [{\"kind\": \"EMERGENCY\"}]}]",
                "\"contacts\": [{\"externalId\": \"c\", \"family\": \"B\", \"points\": [null]}]"))
            board.put(person, NAMED.formatted(", " + sent)).is(400, "invalid-request");
        assertEquals("/points/0/kind", board.put(person, NAMED.formatted(", " + unkind)).text("/errors/0/pointer"));
        assertEquals("/0/points/0", board.post("profile-batches?source=" + source,
            "{\"externalId\": \"1\", \"name\": {\"family\": \"N\"}, \"points\": [null]}", "Content-Type", LINES)
            .is(400, "invalid-request").text("/errors/0/pointer"));
        board.get(person).is(404);
    }

    @Test
    void knowsOnlyTheModesOfABatch() {
        assertEquals("/mode", board.post("profile-batches", "{\"source\": \"" + source
            + "\", \"mode\": \"upsert\", \"people\": []}").is(400, "invalid-request").text("/errors/0/pointer"));
    }

    @Test
    void refusesParametersWhereNoneAreTaken() {
        String batch = "{\"source\": \"%s\", \"people\": [{\"externalId\": \"1\", \"name\": {\"family\": \"D\"}}]}"
            .formatted(source);
        assertEquals("mode", board.post("profile-batches?mode=dryRun", batch).is(400, "invalid-request")
            .text("/errors/0/parameter"));
        board.post("profiles?dryRun=true", NAMED.formatted(", \"student\": true")).is(400, "invalid-request");
        board.get("profiles/by-external-id/" + source + "/1?fields=id").is(400, "invalid-request");
        board.get("profiles/by-external-id/" + source + "/1").is(404);
    }

    @Test
    void readsNoTextThatWasLostOnItsWay() {
        for (String lost : List.of("%00.zip", "a%ff.zip", "%07"))
            assertEquals("invalid.characters", board.send("application/zip", "imports?fileName=" + lost, new byte[3])
                .is(400, "invalid-request").text("/errors/0/code"));
    }

    @Test
    void takesAMemberThatIsNamedTwiceOnce() {
        assertEquals(200, board.get("profiles?fields=id,id&expand=contacts,contacts").status());
    }

    @Test
    void looksForNothingThatNothingCanBeCalled() {
        String école = "%C3%A9cole-" + source;
        assertEquals(404, board.get("profiles/by-external-id/" + école + "/1").status());
        board.put("profiles/by-external-id/" + école + "/1", NAMED.formatted("")).is(201);
        assertEquals(200, board.get("profiles/by-external-id/" + école + "/1").status());
        String numbered = "\"identifiers\": [{\"system\": \"école\", \"value\": \"1\"}]";
        for (var refused : List.of(board.post("matches", "{" + numbered + "}"),
                board.post("profiles", NAMED.formatted(", \"student\": true, " + numbered)),
                board.post("profiles", NAMED.formatted(", \"student\": true, \"contacts\": [{\"family\": \"B\", "
                    + numbered + "}]"))))
            assertEquals("invalid.plain-letters", refused.is(400, "invalid-request").text("/errors/0/code"));
        assertEquals("invalid.plain-letters", board.put("profiles/by-external-id/" + source + "/2",
            NAMED.formatted(", " + numbered)).is(400).text("/errors/0/code"));
        String written = aStudent("Presque", "Identifiée", "park");
        board.put(written + "/identifiers", "{\"items\": [{\"system\": \"éco\", \"value\": \"5\"}]}", "If-Match",
            board.get(written).tag()).is(400, "invalid-request");
        board.post("matches", "{\"emails\": [\"josé@example.org\"]}").is(200);
    }

    @Test
    void comparesLongNamesByTheirBeginning() {
        board.post("matches", "{\"family\": \"" + "Presque ".repeat(200_000) + "\", \"given\": \"Longue\"}").is(200);
    }

    @Test
    void knowsItsOwnCursorsOnly() {
        byte[] foreign = ("name\u001F" + UUID.randomUUID() + "\u001F+é").getBytes(StandardCharsets.UTF_8);
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(foreign);
        assertEquals("cursor", board.get("profiles?sort=name&cursor=" + cursor).is(400, "invalid-request")
            .text("/errors/0/parameter"));
    }

    @Test
    void knowsOneMainPointOfEachKindHiddenOnesIncluded() {
        String laval = "{\"kind\": \"ADDRESS\", \"address\": {\"city\": \"Laval\"}, \"primary\": true";
        String twice = "\"points\": [" + laval + "}, " + laval + "}]";
        assertEquals("/points/1/primary", board.post("profiles", NAMED.formatted(", \"student\": true, " + twice))
            .is(400, "invalid-request").text("/errors/0/pointer"));
        assertEquals("/contacts/0/points/1/primary", board.post("profiles", NAMED.formatted(
            ", \"student\": true, \"contacts\": [{\"family\": \"B\", " + twice + "}]")).is(400, "invalid-request")
            .text("/errors/0/pointer"));
        Reply made = board.post("profiles", NAMED.formatted(", \"student\": true, \"points\": [" + laval
            + ", \"confidential\": true}]")).is(201);
        String profile = "profiles/" + made.text("/id");
        board.put(profile, NAMED.formatted(", \"student\": true, \"points\": [" + laval + "}]"), "If-Match",
            board.get(profile).tag()).is(400, "invalid-request").flaw("invalid.one-primary");
        board.call("PATCH", profile, "{\"name\": {\"preferred\": \"Q\"}}", "If-Match", board.get(profile).tag())
            .is(200);
    }

    @Test
    void takesNoDayOfAnotherCalendar() {
        for (String day : List.of("1582-10-10", "0000-01-01"))
            assertEquals("invalid.type.day", board.post("profiles", NAMED.formatted(", \"student\": true, \"points\": "
                + "[{\"kind\": \"PHONE\", \"value\": \"418 555-0142\", \"from\": \"" + day + "\"}]"))
                .is(400, "invalid-request").text("/errors/0/code"));
    }

    @Test
    void keepsNoSourceUnderAnotherName() {
        for (Reply refused : List.of(board.post("profile-batches?source=%E6%97%A5", "{\"externalId\": \"1\", "
                + "\"name\": {\"family\": \"N\"}}", "Content-Type", LINES),
                board.send("application/zip", "imports?fileName=a.zip&source=%E6%97%A5", new byte[3])))
            assertEquals("invalid.latin", refused.is(400).text("/errors/0/code"));
    }
}
