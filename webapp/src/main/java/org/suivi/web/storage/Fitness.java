package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Refuses a database server whose settings do not fit, before anything is changed there. */
final class Fitness {

    /**
     * Whether a trigger that the connected user creates is refused (error 1419): each could write what a replica
     * would not.
     */
    private static final String REFUSES_TRIGGERS = """
        select @@global.log_bin and not @@global.log_bin_trust_function_creators and not exists (
          select 1 from information_schema.user_privileges where privilege_type = 'SUPER'
             and grantee = concat("'", replace(current_user(), '@', "'@'"), "'"))
        """;

    private Fitness() {}

    /**
     * A server that may lose what it has confirmed does not fit. No crash test can show that setting wrong, so it
     * is asked for.
     */
    static void requireDurability(DataSource database) {
        int mode = number(database, "select @@global.innodb_flush_log_at_trx_commit");
        if (mode != 1) throw new IllegalStateException("innodb_flush_log_at_trx_commit is " + mode
            + " on the database server: what it has confirmed could be lost. Set it to 1.");
    }

    /**
     * Nor does one on which the schema would come to a stop half way; what was created until then does not go
     * with a rollback.
     */
    static void requireTriggers(DataSource owned) {
        if (number(owned, REFUSES_TRIGGERS) == 1)
            throw new IllegalStateException("The database server writes a binary log and refuses triggers of users "
                + "without SUPER. Set log_bin_trust_function_creators to 1 while the schema changes. "
                + "Nothing has been changed yet.");
    }

    private static int number(DataSource database, String question) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached with SUIVI_DB_URL, SUIVI_DB_USER and "
                + "SUIVI_DB_PASSWORD: " + e.getMessage(), e);
        }
    }
}
