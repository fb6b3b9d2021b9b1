package org.suivi.web.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tables of all floors, laid and brought up to date by one node at a time. */
class SchemaIT extends OnDatabase {

    private static final String FIRST = "update profiles_migration set checksum = %d where version = '1'";
    private static final String LOCK = "(concat('suivi ', md5(database()))";
    private static final String WAITING = """
        select count(*) from information_schema.processlist
         where db = database() and state = 'User lock' and info like '%suivi%'""";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ExecutorService nodes = Executors.newFixedThreadPool(3);

    @AfterEach
    void stop() { nodes.shutdownNow(); }

    @Test
    void waitsForWhoeverChangesItAlready() throws Exception {
        try (Connection other = server.connect(schema)) {
            assertEquals(1, number(other, "select get_lock" + LOCK + ", 0)"));
            Future<?> node = nodes.submit(() -> Schema.bringUpToDate(source()));
            Instant end = Instant.now().plus(PATIENCE);
            while (number(other, WAITING) == 0) {
                assertTrue(!node.isDone() && Instant.now().isBefore(end), "it did not wait");
                Thread.sleep(20);
            }
            assertEquals(0, tables());
            assertEquals(1, number(other, "select release_lock" + LOCK + ")"));
            node.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertTrue(tables() > 0);
        }
    }

    @Test
    void isLaidOnceByThoseWhoComeAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(3);
        Callable<Void> node = () -> {
            start.await(30, TimeUnit.SECONDS);
            Schema.bringUpToDate(source());
            return null;
        };
        for (Future<Void> each : nodes.invokeAll(Stream.generate(() -> node).limit(3).toList())) each.get();
        for (String history : List.of("sharing_migration", "profiles_migration", "records_migration")) {
            assertEquals(0, number("select count(*) from " + history + " where not success"), history);
            assertEquals(number("select count(distinct version) from " + history),
                number("select count(*) from " + history), history);
        }
    }

    @Test
    void goesOnWhereTheFirstScriptRanAsItWasOnce() throws SQLException {
        Schema.bringUpToDate(source());
        write(FIRST.formatted(2034211724));
        assertDoesNotThrow(() -> Schema.bringUpToDate(source()));
        write(FIRST.formatted(1));
        assertThrows(FlywayException.class, () -> Schema.bringUpToDate(source()));
    }

    /** One server counts by ones; nodes of a cluster by their number, so that no two give the same. */
    @Test
    void numbersFilesOneByOne() throws SQLException {
        Schema.bringUpToDate(source());
        int first = number("select next value for profiles_number");
        assertEquals(first + 1, number("select next value for profiles_number"));
    }
}
