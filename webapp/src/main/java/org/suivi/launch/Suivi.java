package org.suivi.launch;

/** Starts Suivi: {@code java -jar suivi.jar [--demo]}. */
public final class Suivi {

    private Suivi() {}

    public static void main(String[] arguments) throws Exception {
        try {
            start(Settings.of(System.getenv(), arguments));
        } catch (Unable why) {
            System.err.println(why.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    private static void start(Settings settings) throws Exception {
        DataFolder data = DataFolder.open(settings.data());
        Progress.say("Suivi keeps its data in " + settings.data());
        Server.requireFreePort(settings);
        settings.publish();
        SetupCode code = SetupCode.of(settings, data);
        if (!settings.has(Setting.DB_URL)) stopLast(Database.start(data));
        Progress.say("Starting ...");
        Server.start(settings, ServerFiles.in(data, settings));
        Progress.say("");
        Progress.say("Suivi is ready: " + settings.address());
        code.say(settings.address());
        Progress.say("Stop it with Ctrl-C.");
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
