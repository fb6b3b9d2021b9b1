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

    static ServerFiles in(DataFolder data, Settings settings) throws IOException {
        ServerFiles files = new ServerFiles(data.fresh("server"));
        for (String name : new String[] {"ROOT.war", "session-ids.jar", "logging.properties"}) files.copy(name);
        files.writePreboot(settings);
        return files;
    }

    /** Behind a proxy with TLS, cookies and redirects follow the scheme that people see. */
    private void writePreboot(Settings settings) throws IOException {
        try (InputStream in = resource("preboot.asadmin")) {
            String commands = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .replace("{address}", settings.get(Setting.ADDRESS)) + "set " + Server.DOOR + "=false\n";
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
