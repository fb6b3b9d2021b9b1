package org.suivi.web.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.suivi.testing.TestDatabase;

/** The database under the application, for what no call can bring about. */
public final class Tables {

    private Tables() {}

    public static void change(String sql) {
        try (Connection database = DriverManager.getConnection(System.getProperty("suivi.it.db.url"),
                TestDatabase.USER, TestDatabase.PASSWORD); Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
