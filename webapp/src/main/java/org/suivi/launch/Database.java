package org.suivi.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundled MariaDB on its files in the data folder: made the first time, then started and stopped with Suivi. */
final class Database {

    private static final String USER = "suivi";
    private static final String OWNER = "suivi_owner";
    private static final String SCHEMA = "suivi";

    private final MariaDbFiles files;
    private final Path tables;
    private final Path run;
    private final String password;
    private final String ownerPassword;
    private final int port;
    private final int megabytes;

    private Database(MariaDbFiles files, DataFolder data, int megabytes) throws IOException {
        this.files = files;
        this.tables = data.file("database");
        this.run = Files.createDirectories(data.file("run"));
        this.password = data.secret("database-password");
        this.ownerPassword = data.secret("database-owner-password");
        this.port = FreePort.find();
        this.megabytes = megabytes;
    }

    /** @param megabytes memory for tables and indexes */
    static WatchedServer start(DataFolder data, int megabytes) throws IOException, InterruptedException {
        requirePlatform();
        Database database = new Database(MariaDbFiles.in(data), data, megabytes);
        WatchedServer.endPredecessor(database.pidFile(), database.files.server());
        if (!Files.exists(database.tables)) database.create(data);
        WatchedServer server =
            new WatchedServer(database.serve(), database.run.resolve("database.log"), database.pidFile());
        server.start();
        database.publish(data);
        return server;
    }

    private static void requirePlatform() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64"))
            throw new Unable("The bundled database runs on Linux x86-64, not on " + system
                + ". Name another MariaDB with SUIVI_DB_URL, SUIVI_DB_USER and SUIVI_DB_PASSWORD.");
    }

    /** Tells the application where to find it, and the command line tools for backups. */
    private void publish(DataFolder data) throws IOException {
        System.setProperty(Setting.DB_URL.property(), "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA);
        System.setProperty(Setting.DB_USER.property(), USER);
        System.setProperty(Setting.DB_PASSWORD.property(), password);
        System.setProperty(Setting.DB_OWNER.property(), OWNER);
        System.setProperty(Setting.DB_OWNER_PASSWORD.property(), ownerPassword);
        data.write("client.cnf", "[client]\nhost=127.0.0.1\nport=" + port + "\nuser=" + OWNER + "\npassword="
            + ownerPassword + "\nskip-ssl\n");
    }

    /** Makes the files beside their place and renames them: a half-made database is never opened. */
    private void create(DataFolder data) throws IOException, InterruptedException {
        Progress.say("Creating the database (first start only) ...");
        Path fresh = data.fresh("database.new");
        Path log = run.resolve("create.log");
        Process process = new ProcessBuilder(command(fresh, "--bootstrap"))
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(sql("create database mysql", "use mysql", "set @auth_root_socket = null"));
            files.writeSystemTables(in);
            in.write(sql("\ndelete from mysql.global_priv", "flush privileges",
                "create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci",
                "create user " + OWNER + "@'127.0.0.1' identified by '" + ownerPassword + "'",
                "grant all on " + SCHEMA + ".* to " + OWNER + "@'127.0.0.1'",
                "create user " + USER + "@'127.0.0.1' identified by '" + password + "'",
                "grant select, insert, update, delete on " + SCHEMA + ".* to " + USER + "@'127.0.0.1'"));
        } catch (IOException ended) {
            throw new Unable(WatchedServer.complaint(log), ended);
        }
        if (process.waitFor() != 0) throw new Unable(WatchedServer.complaint(log));
        Files.move(fresh, tables);
    }

    private static byte[] sql(String... statements) {
        return (String.join(";\n", statements) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> serve() {
        return command(tables, "--port=" + port, "--bind-address=127.0.0.1", "--socket=" + socket(),
            "--pid-file=" + pidFile(), "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci", "--transaction-isolation=READ-COMMITTED",
            "--innodb-buffer-pool-size=" + megabytes + "M",
            "--innodb-flush-log-at-trx-commit=1", "--max-allowed-packet=64M");
    }

    private List<String> command(Path tables, String... more) {
        List<String> command = new ArrayList<>(List.of(files.server().toString(), "--no-defaults",
            "--basedir=" + files.home(), "--datadir=" + tables, "--tmpdir=" + run,
            "--lc-messages-dir=" + files.share(), "--ssl=0", "--skip-name-resolve",
            "--innodb-log-file-size=" + Math.max(64, megabytes / 4) + "M"));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        command.addAll(List.of(more));
        return command;
    }

    private Path pidFile() { return run.resolve("database.pid"); }

    /** A socket's path may have 107 bytes; a data folder may lie deeper. */
    private Path socket() {
        Path near = run.resolve("database.sock");
        return near.toString().length() < 100 ? near : Path.of("/tmp", "suivi-" + port + ".sock");
    }
}
