package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
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
        HttpResponse<String> page = expect(503, "profiles/list.xhtml");
        assertTrue(page.body().contains("cannot reach its database"), page.body());
        HttpResponse<String> ofAStranger = send("login.xhtml", UnaryOperator.identity());
        assertEquals(503, ofAStranger.statusCode(), ofAStranger.body());
        assertEquals("10", ofAStranger.headers().firstValue("Retry-After").orElse(null));
        assertTrue(ofAStranger.body().contains("cannot reach its database"), ofAStranger.body());
        HttpResponse<String> problem = expect(503, "api/v1/profiles");
        assertTrue(problem.body().contains("\"code\":\"unavailable\""), problem.body());
        assertEquals("10", problem.headers().firstValue("Retry-After").orElse(null));
        HttpResponse<String> token = post("oauth2/token", "grant_type=client_credentials");
        assertEquals(503, token.statusCode(), token.body());
        assertTrue(token.body().contains("temporarily_unavailable"), token.body());
        HttpResponse<String> fault = post("soap/v1/profiles", "");
        assertTrue(fault.body().contains("<code>busy</code>"), fault.body());
        assertTrue(fault.body().contains("unavailable"), fault.body());
        expect(503, "health/ready");
        onServer("alter user " + user + "@'127.0.0.1' account unlock");
        await(200, "health/ready");
        await(401, "api/v1/profiles");
        await(200, "first-start.xhtml");
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
