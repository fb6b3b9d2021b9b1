package org.suivi.web.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.suivi.testing.TestDatabase;

/** A test with an empty schema of its own on a server that is ready. */
abstract class OnDatabase {

    final TestDatabase server = TestDatabase.running();
    final String schema = server.newSchema();

    @AfterEach
    void drop() { server.drop(schema); }

    /** Connections of somebody who may do everything. */
    NonXaDataSource source() { return source(TestDatabase.USER, TestDatabase.PASSWORD); }

    NonXaDataSource source(String user, String password) {
        try {
            NonXaDataSource source = new NonXaDataSource();
            source.setUrl(server.url(schema));
            source.setUser(user);
            source.setPassword(password);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String change) throws SQLException {
        try (Connection connection = server.connect(schema); Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    /** The number that answers a question. */
    int number(String question) throws SQLException {
        try (Connection connection = server.connect(schema)) {
            return number(connection, question);
        }
    }

    static int number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    int tables() throws SQLException {
        return number("select count(*) from information_schema.tables where table_schema = database()");
    }
}
