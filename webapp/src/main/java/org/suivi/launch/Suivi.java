package org.suivi.launch;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** Starts Suivi: {@code java -jar suivi.jar [--demo]}, or one of its tools: {@code java -jar suivi.jar generate …}. */
public final class Suivi {

    private Suivi() {}

    /**
     * Keeps UTC, whatever the machine's zone: instants pass through JDBC as local times, and the hour that a zone
     * leaves out in spring would be stored wrong. Exits by itself when the start fails: the server's threads would keep
     * the process without anything in it.
     */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            if (Tool.isMeant(arguments)) Tool.run(arguments);
            else start(Settings.of(System.getenv(), arguments));
        } catch (Unable why) {
            System.err.println(why.getMessage());
            Runtime.getRuntime().exit(1);
        } catch (Exception unforeseen) {
            unforeseen.printStackTrace();
            Runtime.getRuntime().exit(1);
        }
    }

    private static void start(Settings settings) throws Exception {
        DataFolder data = DataFolder.open(settings.data());
        Progress.say("Suivi keeps its data in " + settings.data());
        Server.requireFreePort(settings);
        if (!settings.has(Setting.KEY)) System.setProperty(Setting.KEY.property(), data.key());
        SetupCode code = SetupCode.of(settings, data);
        openDatabase(settings, data);
        Progress.say("Starting ...");
        Server.start(settings, ServerFiles.in(data, settings));
        System.setProperty("suivi.started", "true");
        String demo = Boolean.parseBoolean(settings.get(Setting.DEMO)) ? demo() : null;
        Progress.say("");
        Progress.say("Suivi is ready: " + settings.address());
        if (demo == null) code.say(settings.address());
        else Progress.say(demo);
        Progress.say("Stop it with Ctrl-C.");
    }

    static void openDatabase(Settings settings, DataFolder data) throws IOException, InterruptedException {
        settings.publish();
        if (settings.has(Setting.DB_URL)) OtherDatabase.requireAnswer(settings.get(Setting.DB_URL));
        else stopLast(Database.start(data, settings.number(Setting.DB_MEMORY_MB)));
    }

    /** Waits for the application to make the data; it leaves the words to sign in with, or why there are none. */
    private static String demo() throws InterruptedException {
        Progress.say("Preparing the demonstration (about a minute, once) ...");
        while (System.getProperty("suivi.demo.sign-in") == null) Thread.sleep(200);
        return System.getProperty("suivi.demo.sign-in");
    }

    /** Shutdown hooks run side by side: the database waits for the server's. */
    private static void stopLast(WatchedServer database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> "Payara Micro Shutdown Hook".equals(thread.getName())).forEach(Suivi::await);
            database.stop();
        }, "Suivi database"));
    }

    private static void await(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
