package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One installation through its life: first start, crashes of each part, the next start, the end. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    private static final String LOGIN = "line@suivi.example";
    private static final String PASSWORD = "a long first password";

    @TempDir
    private static Path data;

    private static RunningSuivi suivi;
    private static ProcessHandle database;
    private static final AtomicInteger CONFIRMED = new AtomicInteger();

    @Test
    @Order(1)
    void beginsWithTheCodeItPrints() throws Exception {
        suivi = RunningSuivi.start(data).awaitReady();
        Map<String, String> wrong = Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA");
        assertEquals(200, suivi.send("first-start.xhtml", wrong));
        assertEquals(302, suivi.send("first-start.xhtml", Map.of("code", suivi.setupCode(), "organisation",
            "Les Érables", "workspace", "École du Parc", "givenName", "Line", "familyName", "Gagnon", "email", LOGIN,
            "password", PASSWORD, "again", PASSWORD)));
    }

    @Test
    @Order(2)
    void refusesASecondOneOnItsData() throws IOException, InterruptedException {
        RunningSuivi second = RunningSuivi.start(data);
        assertEquals(1, second.exitCode());
        assertTrue(second.said().contains("Another Suivi is running on the data folder"), second.said());
    }

    @Test
    @Order(3)
    void startsADatabaseAgainThatWasKilled() throws IOException, InterruptedException, SQLException {
        write("create table kill_test (n int primary key)");
        ProcessHandle first = suivi.database();
        writeUntil(() -> first.destroyForcibly());
        suivi.await("starting it again");
        awaitSignIn();
        assertConfirmed();
    }

    @Test
    @Order(4)
    void leavesNothingRunningWhenItIsKilled() throws IOException, InterruptedException, SQLException {
        database = suivi.database();
        writeUntil(() -> suivi.kill());
        assertTrue(ends(database));
    }

    /** What cannot be answered yet must not look as if it were gone: programs believe a 404. */
    @Test
    @Order(5)
    void letsNobodyInBeforeItAnswers() throws IOException, InterruptedException {
        suivi = RunningSuivi.start(data);
        assertEquals(401, suivi.firstAnswer("api/v1/profiles"));
    }

    @Test
    @Order(6)
    void hasAllThatWasConfirmedAtTheNextStart() throws IOException, InterruptedException, SQLException {
        suivi.awaitReady();
        assertFalse(suivi.said().contains("setup code"), suivi.said());
        assertFalse(Files.exists(data.resolve("setup-code")));
        assertConfirmed();
        awaitSignIn();
    }

    @Test
    @Order(7)
    void endsInOrder() throws IOException, InterruptedException {
        database = suivi.database();
        assertEquals(143, suivi.stop());
        assertFalse(database.isAlive());
    }

    /** A step of the database that is not the one that is packaged here: Payara would stay up, with nothing in it. */
    @Test
    @Order(8)
    void saysThatItCannotStart() throws IOException, InterruptedException, SQLException {
        suivi = RunningSuivi.start(data).awaitReady();
        write("update sharing_migration set checksum = checksum + 1 where version = '1'");
        suivi.stop();
        suivi = RunningSuivi.start(data);
        assertEquals(1, suivi.exitCode());
        assertTrue(suivi.said().contains("Suivi could not start"), suivi.said());
    }

    /** Inserts and counts what the server confirmed, until something happens to the server. */
    private static void writeUntil(Accident accident) throws IOException, SQLException, InterruptedException {
        int before = CONFIRMED.get();
        Thread writer = new Thread(LauncherIT::writeOn);
        writer.start();
        while (CONFIRMED.get() < before + 200) Thread.sleep(5);
        accident.happen();
        writer.join();
    }

    private static void writeOn() {
        try (Connection connection = suivi.connect(); Statement statement = connection.createStatement()) {
            while (true) {
                statement.execute("insert into kill_test values (" + (CONFIRMED.get() + 1) + ")"
                    + " on duplicate key update n = n");
                CONFIRMED.incrementAndGet();
            }
        } catch (SQLException | IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertConfirmed() throws IOException, SQLException {
        try (Connection connection = suivi.connect(); Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                    "select count(*) from kill_test where n <= " + CONFIRMED.get())) {
            count.next();
            assertEquals(CONFIRMED.get(), count.getInt(1));
        }
    }

    private static void write(String sql) throws IOException, SQLException {
        try (Connection connection = suivi.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The pool notices within seconds that its connections are gone. */
    private static void awaitSignIn() throws IOException, InterruptedException {
        int status = 0;
        for (int i = 0; i < 30 && status != 302; i++) {
            status = suivi.send("login.xhtml", Map.of("name", LOGIN, "password", PASSWORD));
            if (status != 302) Thread.sleep(1000);
        }
        assertEquals(302, status);
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException {
        for (int i = 0; i < 300 && process.isAlive(); i++) Thread.sleep(100);
        return !process.isAlive();
    }

    /** What happens to a part of it. */
    private interface Accident {
        void happen() throws InterruptedException;
    }
}
