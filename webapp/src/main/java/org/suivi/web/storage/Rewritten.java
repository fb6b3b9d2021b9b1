package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The one script that was changed after it had run somewhere: it made the sequence of file numbers with an increment
 * that a Galera cluster refuses. Where it ran, the sequence serves as it is.
 */
final class Rewritten {

    private static final String ADOPTED =
        "update profiles_migration set checksum = 546383944 where version = '1' and checksum = 2034211724";

    private Rewritten() {}

    static void adopt(DataSource owned, Flyway profiles) {
        if (profiles.info().current() == null) return;
        try (Connection connection = owned.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(ADOPTED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
