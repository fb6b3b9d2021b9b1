package org.suivi.launch.bulk;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.mariadb.jdbc.MariaDbDataSource;
import org.suivi.profiles.names.WorkspaceWords;
import org.suivi.profiles.reach.ReachCheck;
import org.suivi.web.storage.Schema;

/** Fills a database that has no people yet. */
public final class Generator {

    /** Where to write, as a user who may change tables. */
    public record Target(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true",
                user, password);
        }

        public MariaDbDataSource source() throws SQLException {
            var source = new MariaDbDataSource(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
    }

    /** What to write; the same seed makes the same people. */
    public record Order(int profiles, long seed, String signInWith) {}

    private static final int LEAST = 1000;
    /** Where profiles are present because a record of theirs is held there. */
    private static final String PRESENT_ELSEWHERE = """
            insert ignore into profiles_home (profile_id, party_id, party_kind, since)
            select f.profile_id, c.workspace_id, 'WORKSPACE', min(c.opened_at)
              from profiles_follow f
              join sharing_custody c on c.record_id = f.record_id
              join profiles_home h on h.profile_id = f.profile_id and h.party_id <> c.workspace_id
             where f.active
             group by f.profile_id, c.workspace_id
            """;
    private static final String REACH = "insert into profiles_reach (party_id, sort_name, profile_id, via, active) "
            + ReachCheck.DEFINITION + " order by 1, 2, 3, 4";

    private final Target target;
    private final Consumer<String> say;

    public Generator(Target target, Consumer<String> say) {
        this.target = target;
        this.say = say;
    }

    /** @throws IllegalStateException when there are people already, in words for whoever started this */
    public void make(Order order) throws SQLException {
        if (order.profiles() < LEAST) throw new IllegalStateException("At least " + LEAST + " profiles are needed.");
        Schema.bringUpToDate(target.source());
        try (Connection connection = target.connect()) {
            refusePeople(connection);
            var load = new Load(connection, say);
            var board = new Board(order.profiles(), order.seed());
            var staffing = new Staffing(board, hash(order.signInWith()));
            load.all(staffing.tables());
            load.all(new Population(board).tables());
            load.all(new Casework(board, staffing).tables());
            follow(load);
            load.run("select setval(profiles_number, " + order.profiles() + ")");
            analyse(connection, load);
        }
    }

    private static void follow(Load load) throws SQLException {
        load.step("present elsewhere", PRESENT_ELSEWHERE);
        load.run("set unique_checks = 0, foreign_key_checks = 0");
        load.step("profiles_reach", REACH);
        load.step("profiles_workspace_word", WorkspaceWords.FILL);
        load.run("set unique_checks = 1, foreign_key_checks = 1");
    }

    /** So that the server knows how many rows there are, and chooses its ways by it. */
    private void analyse(Connection connection, Load load) throws SQLException {
        say.accept("  counting rows for the optimizer ...");
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select group_concat(table_name) "
                        + "from information_schema.tables "
                        + "where table_schema = database() and table_type = 'BASE TABLE'")) {
            tables.next();
            load.run("analyze table " + tables.getString(1));
        }
    }

    private static void refusePeople(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select exists (select 1 from sharing_staff) "
                        + "or exists (select 1 from profiles_profile)")) {
            found.next();
            if (found.getBoolean(1)) throw new IllegalStateException(
                    "There are people in this database already. Generated ones are never put beside them.");
        }
    }

    private static String hash(String password) {
        return Argon2Function.getInstance(46 * 1024, 1, 1, 32, Argon2.ID).hash(password).getResult();
    }
}
