package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.Receiver;
import org.suivi.web.inside.OwnMachine;

/** A program has its changes sent by the server that runs. */
class WebhooksByRestIT extends AsProgram {

    private static final int TRIES = 300;

    private Receiver receiver;
    private String endpoint;

    @BeforeEach
    void aReceiver() throws IOException, InterruptedException {
        plant(OwnMachine.class);
        receiver = new Receiver();
    }

    @AfterEach
    void remove() {
        if (endpoint != null) board.delete(endpoint, "If-Match", board.get(endpoint).tag());
        receiver.close();
    }

    @Test
    void getsWhatChangesSignedWithTheSecretThatWasShownOnce() throws Exception {
        String secret = added("[\"profile.created\"]", UUID.randomUUID().toString()).text("/secret");
        assertNull(board.get(endpoint).is(200).text("/secret"));
        String student = aStudent("Webhook", "Émile", "park").replace("profiles/", "");
        Receiver.Got got = arrived(student);
        assertEquals("v1," + signed(secret, got), got.signatures());
        assertFalse(got.body().contains("Webhook"), got.body());
        board.get("changes?after=" + got.id()).is(200);
        assertEquals("0", board.get(endpoint).text("/failures"));
    }

    @Test
    void answersTheSameRequestAgainWithoutKeepingTheSecretReadable() {
        String key = UUID.randomUUID().toString();
        Reply first = added("[]", key);
        Reply again = board.post("webhook-endpoints", body("[]"), "Idempotency-Key", key).is(201);
        assertEquals(first.body(), again.body());
        assertTrue(first.text("/secret").startsWith("whsec_"), first.body());
        Reply fresh = board.post(endpoint + "/rotate-secret", "").is(200);
        assertTrue(fresh.text("/secret").startsWith("whsec_"));
        assertNotEquals(first.text("/secret"), fresh.text("/secret"));
    }

    @Test
    void changesAndRefusesAsTheContractSays() {
        added("[]", UUID.randomUUID().toString());
        String tag = board.get(endpoint).tag();
        board.call("PATCH", endpoint, "{\"state\": \"PAUSED\"}").is(428);
        Reply paused = board.call("PATCH", endpoint, "{\"state\": \"PAUSED\"}", "If-Match", tag).is(200);
        assertEquals("ASKED", paused.text("/reason"));
        board.call("PATCH", endpoint, "{\"state\": \"ACTIVE\"}", "If-Match", tag).is(412);
        board.call("PATCH", endpoint, "{\"failures\": 3}", "If-Match", paused.tag()).is(400, "invalid-request");
        board.post("webhook-endpoints", "{\"url\": \"https://10.1.2.3/\"}").is(400, "target-refused.private");
        board.post("webhook-endpoints", "{\"url\": \"http://198.51.100.7/\"}").is(400, "target-refused.not-https");
        board.post("webhook-endpoints", body("[\"note.signed\"]")).is(400, "invalid-request");
        board.post(endpoint + "/replay", "{\"after\": \"7\"}").is(400);
        assertEquals("true", board.post(endpoint + "/test", "").is(200).text("/taken"));
        assertEquals("15", board.post(endpoint + "/test", "").is(429, "too-many-calls").header("Retry-After"));
        Program.of(SUIVI, planted, "stranger").get(endpoint).is(404);
    }

    private Reply added(String types, String key) {
        Reply made = board.post("webhook-endpoints", body(types), "Idempotency-Key", key).is(201);
        endpoint = "webhook-endpoints/" + made.text("/id");
        return made;
    }

    private String body(String types) { return "{\"url\": \"%s\", \"types\": %s}".formatted(receiver.url(), types); }

    private Receiver.Got arrived(String profile) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            for (Receiver.Got got : receiver.arrived) if (got.body().contains(profile)) return got;
            Thread.sleep(100);
        }
        throw new AssertionError("nothing arrived: " + board.get(endpoint).body());
    }

    private static String signed(String secret, Receiver.Got got) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String content = got.id() + "." + got.time() + "." + got.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
