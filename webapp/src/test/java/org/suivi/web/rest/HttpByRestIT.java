package org.suivi.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Conditions and changes that change nothing, as HTTP knows them. */
class HttpByRestIT extends AsProgram {

    @Test
    void refusesPackingThatItDoesNotKnow() {
        Reply refused = board.send("application/json", "profile-batches", "{}".getBytes(UTF_8), "Content-Encoding",
            "br")
            .is(415, "unsupported-media-type");
        assertEquals("gzip", refused.header("Accept-Encoding"));
    }

    @Test
    void unpacksBodiesWhole() throws IOException {
        for (int people : new int[] {3, 400}) {
            String person = "{\"externalId\": \"%1$s\", \"name\": {\"family\": \"Compressée\", \"given\": \"%2$s\"}}";
            String batch = "{\"source\": \"packed\", \"mode\": \"dryRun\", \"people\": [" + IntStream.range(0, people)
                .mapToObj(i -> person.formatted(UUID.randomUUID(), UUID.randomUUID())).collect(Collectors.joining(","))
                + "]}";
            Reply report = board.send("application/json", "profile-batches", packed(batch), "Content-Encoding",
                "gzip").is(200);
            assertEquals(people, report.size("/results"));
        }
    }

    @Test
    void comparesTagsAsHttpDoes() {
        String profile = aStudent("Étiquette", "Rose", "park");
        String tag = board.get(profile).tag();
        for (String known : List.of(tag, "W/" + tag, "\"x\", W/" + tag, "*"))
            board.get(profile, "If-None-Match", known).is(304);
        board.call("PATCH", profile, "{}", "If-Match", "W/" + tag).is(412, "weak-tag");
        assertEquals("If-Match", board.call("PATCH", profile, "{}", "If-Match", "3").flaw("invalid.tag")
            .text("/errors/0/header"));
        board.call("PATCH", profile, "{}", "If-Match", "*").is(428, "precondition-required");
        board.call("PATCH", profile, "{}", "If-Match", "\"0\", " + tag).is(200);
    }

    @Test
    void answersTheTagThatTheNextReadShows() {
        String profile = aStudent("Suivante", "Rose", "park");
        Reply patched = board.call("PATCH", profile, "{\"name\": {\"preferred\": \"Ro\"}}", "If-Match",
            board.get(profile).tag())
            .is(200);
        assertEquals(board.get(profile).tag(), patched.tag());
        board.get(profile, "If-None-Match", patched.tag()).is(304);
        Reply listed = board.put(profile + "/identifiers", "{\"items\": [{\"system\": \"fiche\", \"value\": \""
            + UUID.randomUUID() + "\"}]}", "If-Match", patched.tag()).is(200);
        assertEquals(board.get(profile + "/identifiers").tag(), listed.tag());
        UUID given = UUID.randomUUID();
        String key = "profiles/by-external-id/etiquettes/" + given;
        Reply made = board.put(key, "{\"name\": {\"family\": \"Clé\", \"given\": \"" + given + "\"}}").is(201);
        assertEquals(board.get(key).tag(), made.tag());
    }

    @Test
    void answersAChangeThatTakesTheProfileOutOfSight() {
        Program school = Program.of(SUIVI, planted, "school");
        String profile = aStudent("Partante", "Rose", "park");
        Reply seen = school.get(profile).is(200);
        LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));
        String yesterday = today.minusDays(1).toString();
        String before = today.minusYears(1).toString();
        Reply ended = school.delete(profile + "/enrolments/" + seen.text("/enrolments/0/id") + "?until=" + yesterday,
            "If-Match", seen.tag()).is(200);
        school.get(profile).is(404, "not-visible");
        assertEquals(board.get(profile + "/enrolments").tag(), ended.tag());
        UUID given = UUID.randomUUID();
        String key = "profiles/by-external-id/partis/" + given;
        Reply made = school.put(key, ("{\"name\": {\"family\": \"Partie\", \"given\": \"%s\"}, \"student\": true, "
            + "\"enrolments\": [{\"institution\": \"763001\", \"from\": \"%s\", \"until\": \"%s\"}]}")
            .formatted(given, before, yesterday)).is(201);
        assertEquals('"' + made.text("/version") + '"', made.tag());
        school.get("profiles/" + made.text("/profile")).is(404, "not-visible");
    }

    @Test
    void leavesEverythingAsItIsWhenNothingChanges() {
        String profile = aStudent("Immobile", "Rose", "park");
        Reply before = board.get(profile);
        String next = board.get("changes/latest").text("/next");
        for (String nothing : List.of("{}", "{\"name\": {\"family\": \" Immobile\"}}",
            "{\"number\": \"P-1\", \"state\": \"X\"}"))
            assertEquals(before.tag(), board.call("PATCH", profile, nothing, "If-Match", before.tag()).is(200).tag(),
                nothing);
        assertEquals(before.tag(), board.put(profile, before.body(), "If-Match", before.tag()).is(200).tag());
        assertEquals(before.body(), board.get(profile).body());
        assertFalse(board.get("changes?after=" + next).body().contains(before.text("/id")));
    }

    @Test
    void saysWhichIdentifierSomebodyHas() {
        String taken = "{\"system\": \"fiche\", \"value\": \"" + UUID.randomUUID() + "\"}";
        String child = "{\"name\": {\"family\": \"%s\"}, \"student\": true, \"identifiers\": [{\"system\": \"autre\", "
            + "\"value\": \"%s\"}, " + taken + "]}";
        board.post("profiles", child.formatted("Premier", UUID.randomUUID())).is(201);
        assertEquals("/identifiers/1", board.post("profiles", child.formatted("Second", UUID.randomUUID()))
            .is(409, "identifier-taken").text("/errors/0/pointer"));
        Reply sent = board.put("profiles/by-external-id/fiches/" + UUID.randomUUID(),
            "{\"name\": {\"family\": \"Troisième\"}, "
            + "\"identifiers\": [" + taken + "]}").is(400, "invalid-request");
        assertEquals("identifier-taken", sent.text("/errors/0/code"));
        assertEquals("/identifiers/0", sent.text("/errors/0/pointer"));
    }

    @Test
    void fillsEverySentenceAndExplainsEveryProblem() throws IOException, InterruptedException {
        Reply refused = board.put("profiles/by-external-id/longs/1",
            "{\"name\": {\"family\": \"" + "x".repeat(101) + "\"}}", "Accept-Language", "fr").flaw("invalid.too-long");
        assertEquals("Au plus 100 caractères.", refused.text("/errors/0/detail"));
        for (String code : List.of("invalid-request", "too-large", "profile-in-use", "too-many-calls", "body-stalled"))
            assertFalse(get("problems/" + code).body().matches("(?s).*(\\{[0-9]|choice,|\\?\\?\\?).*"), code);
    }

    @Test
    void answersAddressesAndCharactersThatNobodyMeans() {
        board.get("profiles/..%2f..%2f").is(400, "bad-request");
        String next = board.get("changes/latest").text("/next");
        board.get("changes?after=" + (next.startsWith("A") ? "B" : "A") + next.substring(1)).flaw("invalid.cursor");
        for (String vain : List.of("---", "%25", "'", "%F0%9F%98%80", "%FF"))
            assertEquals(0, board.get("profiles?q=" + vain).is(200).size("/items"), vain);
    }
}
