package org.suivi.web.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.CallLimit;
import org.suivi.web.inside.CutOff;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.AsProgram;

/** Programs get in by their header alone, and are turned away in the words of the channel they came to. */
class DoorIT extends AsProgram {

    private static final String NOWHERE = "api/v1/nowhere";

    @Test
    void letsInByTokenAndBySecret() throws IOException, InterruptedException {
        for (String authorization : List.of("Bearer " + token, "bearer " + token, basic("")))
            assertEquals(404, send(request(NOWHERE, authorization)).statusCode(), authorization);
    }

    @Test
    void turnsStrangersAwayAsProblem() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(SUIVI.resolve(NOWHERE)));
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("/problems/unauthorized\""), answer.body());
        String correlation = answer.headers().firstValue("X-Correlation-Id").orElse("");
        assertTrue(answer.body().contains("\"correlationId\":\"" + correlation + "\""), answer.body());
        List<String> challenges = answer.headers().allValues("WWW-Authenticate");
        assertEquals(List.of("Bearer realm=\"Suivi\"", "Basic realm=\"Suivi\", charset=\"UTF-8\""), challenges);
    }

    /** As it comes about when the address of the installation is written with a slash at its end. */
    @Test
    void saysWhatItSaysWithASlashTooMany() throws IOException, InterruptedException {
        HttpResponse<String> stranger = send(HttpRequest.newBuilder(URI.create(SUIVI + "/" + NOWHERE)));
        assertEquals(401, stranger.statusCode());
        assertTrue(stranger.body().contains("/problems/unauthorized\""), stranger.body());
        HttpResponse<String> unknown = send(HttpRequest.newBuilder(URI.create(SUIVI + "/oauth2/token"))
            .header("Authorization", "Basic bm9ib2R5OnNlY3JldA==")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        assertTrue(unknown.body().contains("invalid_client"), unknown.body());
        HttpResponse<String> soap = send(HttpRequest.newBuilder(URI.create(SUIVI + "/soap/v1/profiles"))
            .header("Authorization", "Bearer made-up").POST(BodyPublishers.ofString("<x/>")));
        assertTrue(soap.body().contains("<code>unauthorized</code>"), soap.body());
    }

    @Test
    void speaksTheCallersLanguage() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(SUIVI.resolve(NOWHERE))
            .header("Accept-Language", "fr"));
        assertTrue(answer.body().contains("L’authentification"), answer.body());
    }

    @Test
    void saysThatATokenIsNoGood() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(NOWHERE, "Bearer made-up"));
        assertEquals(401, answer.statusCode());
        assertEquals("Bearer realm=\"Suivi\", error=\"invalid_token\"",
            answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(401, send(request(NOWHERE, "Basic bm90aGluZw==")).statusCode());
        assertEquals(401, send(request(NOWHERE, "Negotiate x")).statusCode());
        assertEquals(401, send(request(NOWHERE).header("Authorization", basic(""))).statusCode());
    }

    @Test
    void cutsOffOnTheVeryNextRequest() throws IOException, InterruptedException {
        assertEquals(404, send(request(NOWHERE)).statusCode());
        plant(CutOff.class);
        assertEquals(401, send(request(NOWHERE)).statusCode());
        assertEquals(401, send(request(NOWHERE, basic(""))).statusCode());
    }

    @Test
    void answersOneRosterAndSoapInTheirWords() throws IOException, InterruptedException {
        HttpResponse<String> roster = send(HttpRequest.newBuilder(SUIVI.resolve("ims/oneroster/rostering/v1p2/users")));
        assertEquals(401, roster.statusCode());
        assertTrue(roster.body().contains("\"imsx_codeMinorFieldValue\":\"unauthorisedrequest\""), roster.body());
        HttpResponse<String> soap = send(request("soap/v1/profiles", "Bearer made-up")
            .header("Content-Type", "text/xml").POST(BodyPublishers.ofString("<x/>")));
        assertEquals(401, soap.statusCode());
        assertTrue(soap.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
        assertTrue(soap.body().contains("<faultcode>soap:Client</faultcode>")
            && soap.body().contains("<code>unauthorized</code>"), soap.body());
    }

    @Test
    void knowsNoCookies() throws IOException, InterruptedException {
        plant(Founded.class);
        get("login.xhtml");
        HttpResponse<String> answer = send(request(NOWHERE));
        assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
        assertFalse(answer.request().headers().firstValue("Cookie").isPresent());
    }

    @Test
    void countsCalls() throws IOException, InterruptedException {
        plant(CallLimit.Usual.class);
        HttpResponse<String> answer = send(request(NOWHERE));
        assertEquals("3000", answer.headers().firstValue("RateLimit-Limit").orElse(""));
        assertTrue(answer.headers().firstValueAsLong("RateLimit-Remaining").orElse(-1) < 3000);
        plant(CallLimit.Many.class);
        assertTrue(answer.headers().firstValueAsLong("RateLimit-Reset").orElse(-1) <= 60);
    }

    @Test
    void slowsDownWhoCallsTooOften() throws IOException, InterruptedException {
        plant(CallLimit.Few.class);
        try {
            HttpResponse<String> answer = send(request(NOWHERE));
            for (int call = 0; call < 12 && answer.statusCode() != 429; call++) answer = send(request(NOWHERE));
            assertEquals(429, answer.statusCode());
            assertTrue(answer.body().contains("\"code\":\"too-many-calls\""), answer.body());
            assertEquals("0", answer.headers().firstValue("RateLimit-Remaining").orElse(""));
            assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(99) <= 60);
            assertEquals(404, send(request(NOWHERE, "Bearer " + token("reader."))).statusCode());
        } finally {
            plant(CallLimit.Many.class);
        }
    }

    /** Java's own client offers HTTP/2 on every connection that is not encrypted. */
    @Test
    void answersWhoOffersHttp2() throws IOException, InterruptedException {
        HttpClient offering = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        for (int i = 0; i < 10; i++) {
            HttpRequest asking = request(NOWHERE, "Bearer wrong").build();
            HttpResponse<String> read = offering.send(asking, BodyHandlers.ofString());
            assertEquals("application/problem+json;charset=UTF-8",
                read.headers().firstValue("Content-Type").orElse(""));
            HttpRequest writing = request(NOWHERE).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")).build();
            assertEquals(404, offering.send(writing, BodyHandlers.ofString()).statusCode());
        }
    }

    /** The server does not unpack there. */
    @Test
    void refusesAPackedFileByHttp2() throws IOException, InterruptedException {
        byte[] packed = packed("numero,nom\n1,Tremblay\n".repeat(500));
        HttpRequest sending = request("api/v1/imports?source=x&fileName=x.csv").header("Content-Type", "text/csv")
            .header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(packed)).build();
        HttpClient offering = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        offering.send(request(NOWHERE).build(), BodyHandlers.ofString());
        HttpResponse<String> answer = offering.send(sending, BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(415, answer.statusCode(), answer.body());
        assertEquals("identity", answer.headers().firstValue("Accept-Encoding").orElse(""));
    }

    @Test
    void saysWhatIsWrongWithABody() throws IOException, InterruptedException {
        var packed = send(request(NOWHERE).header("Content-Encoding", "br").POST(BodyPublishers.ofString("{}")));
        assertEquals(415, packed.statusCode());
        assertEquals("gzip", packed.headers().firstValue("Accept-Encoding").orElse(""));
        var written = send(request(NOWHERE).header("Content-Type", "application/json; charset=latin1")
            .POST(BodyPublishers.ofString("{}")));
        assertEquals(415, written.statusCode());
        assertTrue(written.headers().firstValue("Accept-Encoding").isEmpty());
    }

    @Test
    void refusesLargeBodiesWithoutReadingThem() throws IOException {
        String answer = raw("POST /" + NOWHERE + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
            + "\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n{");
        assertTrue(answer.startsWith("HTTP/1.1 413") && answer.contains("application/problem+json"), answer);
    }

    @Test
    void refusesALargeBodyThatSaysNothingOfItsLength() throws IOException, InterruptedException {
        byte[] much = new byte[9_000_000];
        HttpRequest.Builder request = request("api/v1/profiles").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)));
        HttpResponse<String> answer = send(request.version(HttpClient.Version.HTTP_1_1));
        assertEquals(413, answer.statusCode(), answer.body());
    }

    @Test
    void refusesWhatTwoServersCouldReadInTwoWays() throws IOException {
        String request = " /" + NOWHERE + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
            + "\r\nConnection: close\r\n";
        String twoHosts = raw("GET" + request + "Host: b\r\n\r\n");
        assertTrue(twoHosts.startsWith("HTTP/1.1 400") && twoHosts.contains("application/problem+json"), twoHosts);
        String twoLengths =
            raw("POST" + request + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
        assertTrue(twoLengths.startsWith("HTTP/1.1 400"), twoLengths);
    }

    /** The head of the answer to a request that no HTTP library would write. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(SUIVI.getHost(), SUIVI.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = new byte[4096];
            int read = socket.getInputStream().read(start);
            return new String(start, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }
}
