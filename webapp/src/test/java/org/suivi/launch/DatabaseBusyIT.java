package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else holds rows for longer than the database lets a transaction wait. */
class DatabaseBusyIT extends AtAnotherDatabase {

    private static final String TOKEN = "a-token-of-the-board";
    private static final String PERSON = """
        {"name": {"family": "Roy", "given": "Léa"}, "birthDate": "2015-03-02", "student": true}""";

    @BeforeEach
    void aProgram() throws Exception {
        RunningSuivi suivi = start("&sessionVariables=innodb_lock_wait_timeout=1");
        String password = "a long first password";
        assertEquals(302, suivi.send("first-start.xhtml", Map.of("code", suivi.setupCode(), "organisation",
            "Les Érables", "workspace", "École du Parc", "givenName", "Line", "familyName", "Gagnon", "email",
            "line@suivi.example", "password", password, "again", password)));
        try (Connection connection = server.connect(schema); Statement statement = connection.createStatement()) {
            for (String sql : """
                insert into sharing_staff (id, family_name, given_name, email, search_key, active, epoch, created_at,
                                           version, is_client)
                values ('%s', 'Board', '', '', '', true, 1, utc_timestamp(6), 1,
                        true);
                insert into sharing_client (id, workspace_id, created_at, version, scopes)
                select s.id, u.id, s.created_at, 1, 'profiles.read profiles.write'
                  from sharing_staff s join sharing_unit u on u.kind = 'WORKSPACE' where s.is_client;
                insert into sharing_client_secret (id, client_id, hash, created_at)
                select uuid(), id, unhex(sha2('secret', 256)), created_at from sharing_client;
                insert into sharing_client_token (hash, client_id, scopes, issued_at, ends_at)
                select unhex(sha2('a-token-of-the-board', 256)), id, scopes, utc_timestamp(6),
                       utc_timestamp(6) + interval 1 hour from sharing_client""".formatted(PROGRAM).split(";"))
                statement.execute(sql);
        }
    }

    @Test
    void isSaidToProgramsAndNothingIsHalfDone() throws Exception {
        try (Connection other = server.connect(schema); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("""
                select s.id from sharing_staff s join sharing_client c on c.id = s.id for update""").close();
            HttpResponse<String> token = askForAToken();
            assertEquals(503, token.statusCode(), token.body());
            assertTrue(token.body().contains("temporarily_unavailable"), token.body());
            assertEquals("1", token.headers().firstValue("Retry-After").orElse(null));
            HttpResponse<String> problem = create();
            assertEquals(503, problem.statusCode(), problem.body());
            assertTrue(problem.body().contains("\"code\":\"busy\""), problem.body());
            assertEquals("1", problem.headers().firstValue("Retry-After").orElse(null));
            other.rollback();
        }
        assertEquals(0, profiles());
        assertEquals(200, askForAToken().statusCode());
        HttpResponse<String> created = create();
        assertEquals(201, created.statusCode(), created.body());
        assertEquals(1, profiles());
    }

    private HttpResponse<String> askForAToken() throws IOException, InterruptedException {
        return post("oauth2/token", "grant_type=client_credentials");
    }

    private HttpResponse<String> create() throws IOException, InterruptedException {
        return send("api/v1/profiles", request -> request.header("Authorization", "Bearer " + TOKEN)
            .header("Idempotency-Key", "the first of the day").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(PERSON)));
    }

    private long profiles() throws SQLException {
        try (Connection connection = server.connect(schema); Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from profiles_profile")) {
            count.next();
            return count.getLong(1);
        }
    }
}
