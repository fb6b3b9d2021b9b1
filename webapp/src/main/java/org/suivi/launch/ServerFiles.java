package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server needs beside this jar, written anew at each start. */
record ServerFiles(Path folder) {

    private static final String PROXY = "set configs.config.server-config.network-config.protocols.protocol"
        + ".http-listener.http.scheme-mapping=X-Forwarded-Proto\n";

    /** Until the application answers nobody is let in, to be told by Payara that there is nothing here. */
    private static final String DOOR = "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=%s\n";

    static ServerFiles in(DataFolder data, Settings settings) throws IOException {
        ServerFiles files = new ServerFiles(data.fresh("server"));
        for (String name : new String[] {"ROOT.war", "session-ids.jar", "logging.properties"}) files.copy(name);
        files.writePreboot(settings);
        Files.writeString(files.path("postdeploy.asadmin"), DOOR.formatted(true));
        return files;
    }

    /** Behind a proxy with TLS, cookies and redirects follow the scheme that people see. */
    private void writePreboot(Settings settings) throws IOException {
        try (InputStream in = resource("preboot.asadmin")) {
            String commands = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .replace("{address}", settings.get(Setting.ADDRESS)) + DOOR.formatted(false);
            Files.writeString(path("preboot.asadmin"),
                settings.address().startsWith("https:") ? commands + PROXY : commands);
        }
    }

    Path path(String name) { return folder.resolve(name); }

    String[] arguments(Settings settings) {
        List<String> arguments = new ArrayList<>(Nodes.arguments(settings));
        arguments.addAll(List.of("--port", String.valueOf(settings.port()), "--disablephonehome",
            "--shutdowngrace", "1500", "--rootdir", path("root").toString(),
            "--addlibs", path("session-ids.jar").toString(),
            "--prebootcommandfile", path("preboot.asadmin").toString(),
            "--deploy", path("ROOT.war").toString(), "--postdeploycommandfile", path("postdeploy.asadmin").toString(),
            "--logproperties", path("logging.properties").toString()));
        return arguments.toArray(String[]::new);
    }

    private void copy(String name) throws IOException {
        try (InputStream in = resource(name)) {
            Files.copy(in, path(name));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = ServerFiles.class.getResourceAsStream("/app/" + name);
        if (in == null) throw new IOException("this jar carries no " + name);
        return in;
    }
}
