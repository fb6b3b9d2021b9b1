package org.suivi.web.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.suivi.launch.FreePort;
import org.suivi.testing.TestDatabase;

/** Before the first integration test: starts the database, finds a port, writes what the server reads at its start. */
public class ServerSession implements LauncherSessionListener {

    private static final Logger ADAPTER = Logger.getLogger("fish.payara.arquillian");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("suivi.it")) return;
        ADAPTER.setLevel(Level.SEVERE);
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            TestDatabase database = TestDatabase.running();
            String schema = database.newSchema();
            System.setProperty("suivi.it.db.url", database.url(schema));
            System.setProperty("suivi.it.db.user", database.userWithoutDdl(schema));
            System.setProperty("suivi.it.db.owner", TestDatabase.USER);
            System.setProperty("suivi.it.db.password", TestDatabase.PASSWORD);
            System.setProperty("suivi.it.port", String.valueOf(FreePort.find()));
            Path preboot = folder.resolve("preboot.asadmin");
            Files.writeString(preboot, Files.readString(Path.of("src/main/launch/preboot.asadmin"))
                .replace("{address}", "127.0.0.1"));
            System.setProperty("suivi.it.preboot", preboot.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
