package org.suivi.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One MariaDB per test JVM, with a schema for each who asks. It is started through a shell that holds a pipe from this
 * JVM, so that it ends and takes its files with it however the JVM ends. It writes a binary log, as one with replicas
 * does.
 */
public final class TestDatabase {

    public static final String USER = "suivi";
    public static final String PASSWORD = "suivi-test";

    private static final String WATCHED =
        "\"$@\" </dev/null & p=$!; cat >/dev/null; kill -9 $p; wait $p; rm -rf \"$SUIVI_TEST_DATA\"";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static TestDatabase running;

    private final MariaDbBinary binary;
    private final Path folder;
    private final int port;

    private TestDatabase() throws IOException, InterruptedException, SQLException {
        binary = MariaDbBinary.unpacked();
        Path memory = Path.of("/dev/shm");
        boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > 512L << 20;
        folder = roomy ? Files.createTempDirectory(memory, "suivi-test") : Files.createTempDirectory("suivi-test");
        port = freePort();
        bootstrap();
        start();
    }

    /** The server of this JVM, started by the first who asks. */
    public static synchronized TestDatabase running() {
        try {
            if (running == null) running = new TestDatabase();
            return running;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("test database", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Creates an empty schema and returns its name. */
    public String newSchema() {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        execute("mysql", "create database " + schema);
        return schema;
    }

    /** Creates a user, with the usual password, who may work with the rows of a schema but not with its tables. */
    public String userWithoutDdl(String schema) { return user("app_of_", "select, insert, update, delete", schema); }

    /** Creates a user, with the usual password, who may do anything in a schema and nothing to the server. */
    public String ownerOf(String schema) { return user("owner_of_", "all", schema); }

    private String user(String prefix, String rights, String schema) {
        String user = prefix + schema + "@'127.0.0.1'";
        execute("mysql", "create user " + user + " identified by '" + PASSWORD + "'");
        execute("mysql", "grant " + rights + " on " + schema + ".* to " + user);
        return prefix + schema;
    }

    public void drop(String schema) { execute("mysql", "drop database " + schema); }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?useServerPrepStmts=true";
    }

    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), USER, PASSWORD);
    }

    private void execute(String schema, String sql) {
        try (var connection = connect(schema); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void bootstrap() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("data"));
        Process process = new ProcessBuilder(command("--bootstrap"))
            .redirectErrorStream(true).redirectOutput(folder.resolve("bootstrap.log").toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n".getBytes());
            for (String script : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql")) {
                Files.copy(binary.share(script), in);
            }
            in.write(("\ndelete from mysql.global_priv;\nflush privileges;\n"
                + "create user " + USER + "@'127.0.0.1' identified by '" + PASSWORD + "';\n"
                + "grant all on *.* to " + USER + "@'127.0.0.1' with grant option;\n").getBytes());
        }
        if (process.waitFor() != 0) throw new IOException(Files.readString(folder.resolve("bootstrap.log")));
    }

    private void start() throws IOException, InterruptedException, SQLException {
        List<String> watched = new ArrayList<>(List.of("/bin/sh", "-c", WATCHED, "sh"));
        watched.addAll(command("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + folder.resolve("s"),
            "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
            "--transaction-isolation=READ-COMMITTED", "--performance-schema=0", "--max-connections=200",
            "--log-bin=binary", "--max-binlog-size=4M", "--max-binlog-total-size=16M"));
        ProcessBuilder builder = new ProcessBuilder(watched)
            .redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put("SUIVI_TEST_DATA", folder.toString());
        awaitAnswer(builder.start());
    }

    private void awaitAnswer(Process process) throws IOException, InterruptedException, SQLException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                connect("mysql").close();
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IOException(Files.readString(folder.resolve("server.log")), notYet);
                }
                Thread.sleep(50);
            }
        }
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(List.of(binary.server().toString(), "--no-defaults",
            "--basedir=" + binary.home(), "--datadir=" + folder.resolve("data"), "--tmpdir=" + folder,
            "--lc-messages-dir=" + binary.share(""), "--skip-ssl", "--skip-name-resolve",
            "--innodb-doublewrite=0", "--innodb-log-file-size=16M",
            "--innodb-buffer-pool-size=64M", "--innodb-undo-tablespaces=0"));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        command.addAll(List.of(more));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
