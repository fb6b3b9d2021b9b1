package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server needs beside this jar, written anew at each start. */
record ServerFiles(Path folder) {

    static ServerFiles in(DataFolder data, String address) throws IOException {
        ServerFiles files = new ServerFiles(data.fresh("server"));
        for (String name : new String[] {"ROOT.war", "session-ids.jar", "logging.properties"}) files.copy(name);
        try (InputStream in = resource("preboot.asadmin")) {
            Files.writeString(files.path("preboot.asadmin"),
                new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("{address}", address));
        }
        return files;
    }

    Path path(String name) { return folder.resolve(name); }

    String[] arguments(int port) {
        return new String[] {
            "--port", String.valueOf(port), "--nohazelcast", "--disablephonehome", "--shutdowngrace", "1500",
            "--rootdir", path("root").toString(), "--addlibs", path("session-ids.jar").toString(),
            "--prebootcommandfile", path("preboot.asadmin").toString(),
            "--logproperties", path("logging.properties").toString()};
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
