package org.suivi.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.testing.TestDatabase;

/** The database is away for a while, as when it is restarted or another node of its cluster takes over. */
class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestDatabase server = TestDatabase.running();
    private final String schema = server.newSchema();
    private final String user = server.userWithoutDdl(schema);
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isSaidToPeopleProgramsAndTheBalancerUntilItIsBack(@TempDir Path data) throws Exception {
        RunningSuivi suivi = RunningSuivi.start(data, Map.of("SUIVI_DB_URL", server.url(schema), "SUIVI_DB_USER", user,
            "SUIVI_DB_PASSWORD", TestDatabase.PASSWORD, "SUIVI_DB_OWNER", TestDatabase.USER,
            "SUIVI_DB_OWNER_PASSWORD", TestDatabase.PASSWORD));
        try {
            suivi.awaitReady();
            expect(200, suivi, "health/ready");
            onServer("alter user " + user + "@'127.0.0.1' account lock");
            onServer("kill user " + user + "@'127.0.0.1'");
            HttpResponse<String> page = expect(503, suivi, "profiles/list.xhtml");
            assertTrue(page.body().contains("cannot reach its database"), page.body());
            HttpResponse<String> problem = expect(503, suivi, "api/v1/profiles");
            assertTrue(problem.body().contains("\"code\":\"unavailable\""), problem.body());
            assertEquals("10", problem.headers().firstValue("Retry-After").orElse(null));
            HttpResponse<String> token = post(suivi, "oauth2/token", "grant_type=client_credentials");
            assertEquals(503, token.statusCode(), token.body());
            assertTrue(token.body().contains("temporarily_unavailable"), token.body());
            HttpResponse<String> fault = post(suivi, "soap/v1/profiles", "");
            assertTrue(fault.body().contains("<code>busy</code>"), fault.body());
            assertTrue(fault.body().contains("unavailable"), fault.body());
            expect(503, suivi, "health/ready");
            onServer("alter user " + user + "@'127.0.0.1' account unlock");
            await(200, suivi, "health/ready");
            await(401, suivi, "api/v1/profiles");
            await(200, suivi, "first-start.xhtml");
        } finally {
            suivi.kill();
            server.drop(schema);
        }
    }

    /** A pool that looked at a connection a moment ago may hand a dead one out once more. */
    private void await(int status, RunningSuivi suivi, String path) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (get(suivi, path).statusCode() != status) {
            assertTrue(Instant.now().isBefore(end), path + " does not come back");
            Thread.sleep(100);
        }
    }

    private HttpResponse<String> expect(int status, RunningSuivi suivi, String path)
        throws IOException, InterruptedException {
        HttpResponse<String> answer = get(suivi, path);
        assertEquals(status, answer.statusCode(), answer.body());
        return answer;
    }

    private HttpResponse<String> get(RunningSuivi suivi, String path) throws IOException, InterruptedException {
        return send(suivi, path, request -> request.header("Cookie", "suivi=of-yesterday")
            .header("Authorization", "Bearer of-yesterday").header("Accept-Language", "en"));
    }

    private HttpResponse<String> post(RunningSuivi suivi, String path, String body)
        throws IOException, InterruptedException {
        byte[] sender = "018f0000-0000-7000-8000-000000000001:secret".getBytes(US_ASCII);
        return send(suivi, path, request -> request
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(sender))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(RunningSuivi suivi, String path, UnaryOperator<HttpRequest.Builder> with)
        throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suivi.at(path)).timeout(PATIENCE);
        return client.send(with.apply(request).build(), BodyHandlers.ofString());
    }

    private void onServer(String command) throws SQLException {
        try (var connection = server.connect("mysql"); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
