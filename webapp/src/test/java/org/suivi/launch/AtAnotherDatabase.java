package org.suivi.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.testing.TestDatabase;

/** Suivi at a database that it did not start, so that a test can do to that one what it likes. */
abstract class AtAnotherDatabase {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The id of the program that {@link #post} is. */
    static final String PROGRAM = "018f0000-0000-7000-8000-000000000001";

    final TestDatabase server = TestDatabase.running();
    final String schema = server.newSchema();
    final String user = server.userWithoutDdl(schema);
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private RunningSuivi suivi;

    /** @param more what is added to the address of the database, such as {@code &name=value} */
    RunningSuivi start(String more) throws IOException, InterruptedException {
        suivi = RunningSuivi.start(data, Map.of("SUIVI_DB_URL", server.url(schema) + more, "SUIVI_DB_USER", user,
            "SUIVI_DB_PASSWORD", TestDatabase.PASSWORD, "SUIVI_DB_OWNER", TestDatabase.USER,
            "SUIVI_DB_OWNER_PASSWORD", TestDatabase.PASSWORD));
        return suivi.awaitReady();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (suivi != null) suivi.kill();
        server.drop(schema);
    }

    HttpResponse<String> expect(int status, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(status, answer.statusCode(), answer.body());
        return answer;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, request -> request.header("Cookie", "suivi=of-yesterday")
            .header("Authorization", "Bearer of-yesterday").header("Accept-Language", "en"));
    }

    /** As {@link #PROGRAM} with the secret {@code secret}, which may exist or not. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        byte[] sender = (PROGRAM + ":secret").getBytes(US_ASCII);
        return send(path, request -> request
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(sender))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> with)
        throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suivi.at(path)).timeout(PATIENCE);
        return client.send(with.apply(request).build(), BodyHandlers.ofString());
    }
}
