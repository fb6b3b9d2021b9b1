package org.suivi.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import org.suivi.testing.TestDatabase;

/** Two launchers on one empty database, and what a test does in that database by itself. */
record TwoNodes(RunningSuivi one, RunningSuivi two, Connection database) {

    static final String CODE = "setup-code-of-both-nodes";
    static final UUID CLIENT = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final String SECRET = "secret-of-the-school-system";

    static TwoNodes start(Path folder) throws IOException {
        TestDatabase server = TestDatabase.running();
        String schema = server.newSchema();
        String[] at = {"127.0.0.1:" + FreePort.find(), "127.0.0.1:" + FreePort.find()};
        Map<String, String> shared = Map.of("SUIVI_DB_URL", server.url(schema), "SUIVI_DB_USER", TestDatabase.USER,
            "SUIVI_DB_PASSWORD", TestDatabase.PASSWORD, "SUIVI_NODES", String.join(",", at), "SUIVI_KEY", CODE,
            "SUIVI_DOCUMENTS", folder.resolve("documents").toString(), "SUIVI_SETUP_CODE", CODE,
            "SUIVI_PUBLIC_URL", "http://127.0.0.1", "SUIVI_API_CALLS", "1000000");
        try {
            return new TwoNodes(RunningSuivi.start(folder.resolve("one"), node(shared, "one", at[0])),
                RunningSuivi.start(folder.resolve("two"), node(shared, "two", at[1])), server.connect(schema));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The first administrator also sees clients, and there is a school system. */
    void furnish() throws SQLException {
        run("insert into sharing_role (staff_id, workspace_id, role)"
            + " select staff_id, workspace_id, 'SECRETARY' from sharing_role");
        run("insert into sharing_staff (id, family_name, given_name, email, search_key, active, epoch, created_at,"
            + " version, is_client) values ('" + CLIENT
            + "', 'GRICS', '', '', ' grics', true, 1, utc_timestamp(6), 1, true)");
        run("insert into sharing_client (id, workspace_id, created_at, version, scopes) select '" + CLIENT
            + "', id, utc_timestamp(6), 1, 'profiles.read profiles.write contacts.read contacts.write'"
            + " from sharing_unit where kind = 'WORKSPACE'");
        run("insert into sharing_client_secret (id, client_id, hash, created_at) values (uuid(), '" + CLIENT + "', "
            + hash(SECRET) + ", utc_timestamp(6))");
    }

    /** A session of the administrator with that token. */
    void seat(String token) throws SQLException {
        run("insert into sharing_seat (id, staff_id, epoch, workspace_id, since, last_at) select " + hash(token)
            + ", s.id, s.epoch, r.workspace_id, utc_timestamp(6), utc_timestamp(6) from sharing_staff s"
            + " join sharing_role r on r.staff_id = s.id and r.role = 'ADMINISTRATOR'");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Map<String, String> node(Map<String, String> shared, String name, String address) {
        Map<String, String> own = new HashMap<>(shared);
        own.put("SUIVI_NODE", name);
        own.put("SUIVI_NODE_ADDRESS", address);
        return own;
    }

    private static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return "0x" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
