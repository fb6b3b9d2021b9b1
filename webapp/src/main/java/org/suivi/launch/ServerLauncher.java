package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;

/** Starts Payara Micro as it starts itself, but with its classes found by an index. */
final class ServerLauncher extends PayaraMicroLauncher {

    /**
     * Starts it.
     *
     * @param root where the server unpacks itself
     * @return what takes commands for the server
     */
    static AdminCommandRunner launch(Path root, String... arguments) throws Exception {
        System.setProperty("fish.payara.micro.BootJar",
            ServerLauncher.class.getProtectionDomain().getCodeSource().getLocation().toURI().toString());
        ServerLauncher launcher = new ServerLauncher();
        var classes = new ServerClasses(root, index());
        var commands = new AtomicReference<AdminCommandRunner>();
        var server = (PayaraMicroBoot) classes.loadClass(launcher.getMainClass()).getMethod("getInstance").invoke(null);
        server.setPostBootHandler(commands::set);
        launcher.launch("main", arguments, launcher.getMainClass(), classes);
        if (commands.get() == null) throw new Unable("The server did not start; the messages above say why.");
        return commands.get();
    }

    private static ServerIndex index() throws IOException {
        try (InputStream in = ServerLauncher.class.getResourceAsStream("/app/server-index")) {
            if (in == null) throw new IOException("this jar carries no index of the server");
            return ServerIndex.read(in);
        }
    }
}
