package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

/** The database is away for a while, as when it is restarted or another node of its cluster takes over. */
class DatabaseAwayIT extends AtAnotherDatabase {

    @Test
    void isSaidToPeopleProgramsAndTheBalancerUntilItIsBack() throws Exception {
        start("");
        expect(200, "health/ready");
        onServer("alter user " + user + "@'127.0.0.1' account lock");
        onServer("kill user " + user + "@'127.0.0.1'");
        askAllAtOnce();
        expect(503, "health/ready");
        onServer("alter user " + user + "@'127.0.0.1' account unlock");
        await(200, "health/ready");
        await(401, "api/v1/profiles");
        await(200, "first-start.xhtml");
    }

    /** Each request waits for the database as long as it is patient. */
    private void askAllAtOnce() throws Exception {
        ExecutorService people = Executors.newCachedThreadPool();
        var page = people.submit(() -> get("profiles/list.xhtml"));
        var ofAStranger = people.submit(() -> send("login.xhtml", UnaryOperator.identity()));
        var problem = people.submit(() -> get("api/v1/profiles"));
        var token = people.submit(() -> post("oauth2/token", "grant_type=client_credentials"));
        var fault = people.submit(() -> post("soap/v1/profiles", ""));
        people.shutdown();
        expectPage(page.get());
        expectPage(ofAStranger.get());
        assertEquals("10", ofAStranger.get().headers().firstValue("Retry-After").orElse(null));
        assertEquals(503, problem.get().statusCode());
        assertTrue(problem.get().body().contains("\"code\":\"unavailable\""), problem.get().body());
        assertEquals("10", problem.get().headers().firstValue("Retry-After").orElse(null));
        assertEquals(503, token.get().statusCode(), token.get().body());
        assertTrue(token.get().body().contains("temporarily_unavailable"), token.get().body());
        assertTrue(fault.get().body().contains("<code>busy</code>"), fault.get().body());
        assertTrue(fault.get().body().contains("unavailable"), fault.get().body());
    }

    private static void expectPage(HttpResponse<String> page) {
        assertEquals(503, page.statusCode(), page.body());
        assertTrue(page.body().contains("cannot reach its database"), page.body());
    }

    /** A pool that looked at a connection a moment ago may hand a dead one out once more. */
    private void await(int status, String path) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (get(path).statusCode() != status) {
            assertTrue(Instant.now().isBefore(end), path + " does not come back");
            Thread.sleep(100);
        }
    }

    private void onServer(String command) throws SQLException {
        try (var connection = server.connect("mysql"); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
