package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.testing.TestDatabase;

class SchemaIT {

    private static final String FIRST = "update profiles_migration set checksum = %d where version = '1'";

    private final TestDatabase server = TestDatabase.running();
    private final String schema = server.newSchema();
    private final NonXaDataSource database = new NonXaDataSource();

    @BeforeEach
    void connect() throws SQLException {
        database.setUrl(server.url(schema));
        database.setUser(TestDatabase.USER);
        database.setPassword(TestDatabase.PASSWORD);
    }

    @AfterEach
    void drop() { server.drop(schema); }

    @Test
    void isLaidByOneOfThoseWhoComeAtOnce() {
        List<CompletableFuture<Void>> nodes = List.of(start(), start(), start());
        nodes.forEach(CompletableFuture::join);
        assertEquals(0, number("select count(*) from profiles_migration where not success"));
        assertEquals(number("select count(distinct version) from profiles_migration"),
            number("select count(*) from profiles_migration"));
    }

    @Test
    void goesOnWhereTheFirstScriptRanAsItWasOnce() throws SQLException {
        Schema.bringUpToDate(database);
        write(FIRST.formatted(2034211724));
        assertDoesNotThrow(() -> Schema.bringUpToDate(database));
        write(FIRST.formatted(1));
        assertThrows(FlywayException.class, () -> Schema.bringUpToDate(database));
    }

    /** One server counts by ones; nodes of a cluster by their number, so that no two give the same. */
    @Test
    void numbersFilesOneByOne() {
        Schema.bringUpToDate(database);
        int first = number("select next value for profiles_number");
        assertEquals(first + 1, number("select next value for profiles_number"));
    }

    private CompletableFuture<Void> start() { return CompletableFuture.runAsync(() -> Schema.bringUpToDate(database)); }

    private void write(String change) throws SQLException {
        try (var connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private int number(String question) {
        try (var connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }
}
