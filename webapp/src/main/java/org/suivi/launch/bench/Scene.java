package org.suivi.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.launch.bulk.Generator.Target;
import org.suivi.sharing.NewId;

/** What the workloads need to know of the database, and the programs that they call as. */
final class Scene {

    static final List<String> PLACES = List.of("tiny", "small", "large");
    private static final String SCOPES =
        "profiles.read profiles.write contacts.read contacts.write records.metadata.read "
        + "links.write transfers.write changes.read";

    /** Somebody in the large place who can sign in. */
    record Colleague(UUID staff, String login) {}

    /** A program in a place. */
    record Program(UUID id, UUID workspace, String token) {}

    final Map<String, Program> programs = new HashMap<>();
    final List<UUID> profiles = new ArrayList<>();
    final List<String> fragments = new ArrayList<>();
    final List<Colleague> colleagues = new ArrayList<>();
    private final Target database;

    Scene(Target database) throws Exception {
        this.database = database;
        try (Connection connection = connect()) {
            for (String place : PLACES) programs.put(place, program(connection, place));
            UUID large = programs.get("large").workspace();
            query(connection, """
                select p.id, left(p.sort_name, 4), left(substring_index(p.sort_name, ' ', -1), 3)
                  from profiles_home h join profiles_profile p on p.id = h.profile_id
                 where h.party_id = ? and p.state = 'ACTIVE' and p.source = 'generated'
                 order by p.number desc limit 2000
                """, row -> {
                    profiles.add(row.getObject(1, UUID.class));
                    fragments.add(row.getString(2).replaceAll(" .*", "") + "+" + row.getString(3));
                }, large);
            query(connection, """
                select a.staff_id, a.login from sharing_account a join sharing_role r on r.staff_id = a.staff_id
                 where r.role = 'PRACTITIONER' and r.workspace_id = ? order by a.staff_id
                """, row -> colleagues.add(new Colleague(row.getObject(1, UUID.class), row.getString(2))), large);
        }
    }

    /** A connection as the application has them: statements are prepared on the server once. */
    Connection connect() throws SQLException {
        var source = database.source();
        source.setUrl(database.url() + "?useServerPrepStmts=true");
        Connection connection = source.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    UUID profile(int turn) { return profiles.get(Math.floorMod(turn * 31, profiles.size())); }

    String fragments(int turn) { return fragments.get(Math.floorMod(turn * 31, fragments.size())); }

    Program large() { return programs.get("large"); }

    private static Program program(Connection connection, String place) throws Exception {
        var workspace = new UUID[1];
        query(connection,
            "select r.workspace_id from sharing_staff s join sharing_role r on r.staff_id = s.id where s.email = ?",
            row -> workspace[0] = row.getObject(1, UUID.class), place + "@bench.example");
        if (workspace[0] == null)
            throw new IllegalStateException("Only a database that was made by generate is measured.");
        UUID id = NewId.next();
        String token = "bench-" + NewId.next() + NewId.next();
        run(connection, "insert into sharing_staff (id, family_name, given_name, email, search_key, active, epoch, "
            + "created_at, version, is_client) values (?, 'Bench', '', '', '', true, 1, utc_timestamp(6), 1, true)",
            id);
        run(connection, "insert into sharing_client (id, workspace_id, created_at, version, scopes) values "
            + "(?, ?, utc_timestamp(6), 1, ?)", id, workspace[0], SCOPES);
        run(connection, "insert into sharing_client_token (hash, client_id, scopes, issued_at, ends_at) values "
            + "(?, ?, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)",
            MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)), id, SCOPES);
        return new Program(id, workspace[0], token);
    }

    /** Takes one row of an answer. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    static void query(Connection connection, String sql, Taker taker, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) taker.take(rows);
        }
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }
}
