package org.suivi.web.rest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.suivi.testing.TestDatabase;

/** Something that Suivi does not expect, until it is closed: the database lets nobody have one family name. */
class Mistake implements AutoCloseable {

    private static final String NAME = "Vaillancourt-Roy";

    private Mistake() {}

    static Mistake made() {
        alter("add constraint mistake check (family <> '" + NAME + "')");
        return new Mistake();
    }

    String name() { return NAME; }

    @Override
    public void close() { alter("drop constraint mistake"); }

    private static void alter(String how) {
        try (Connection database = DriverManager.getConnection(System.getProperty("suivi.it.db.url"),
                TestDatabase.USER, TestDatabase.PASSWORD); Statement statement = database.createStatement()) {
            statement.execute("alter table profiles_profile " + how);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
