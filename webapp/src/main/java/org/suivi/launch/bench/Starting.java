package org.suivi.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.suivi.launch.bulk.Generator.Target;

/**
 * W0: how long a start takes beside a server with nothing in it.
 *
 * @param payara Payara Micro as it is published, or Suivi itself, whose own server has less to start
 */
record Starting(Path jar, Path payara, Path folder, int port, Target database) {

    void measure(Report report, double first) throws IOException {
        double ours = application();
        double theirs = empty();
        report.figure("W0", "first start until ready", first, "s");
        report.figure("W0", "second start until the first page", ours, "s");
        report.figure("W0", (payara.equals(jar) ? "the same server" : "Payara Micro") + " with an empty WAR",
            theirs, "s");
        report.figure("W0", "ratio (bar 2.0)", ours / theirs, "x");
    }

    private double application() throws IOException {
        try (Node node = Node.application(jar, Files.createDirectories(folder.resolve("again")), port + 1, database);
                Http http = new Http(port + 1, java.util.Map.of())) {
            http.get("/login.xhtml").expect(200);
            return node.secondsSinceStart();
        }
    }

    private double empty() throws IOException {
        Path war = folder.resolve("empty.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<p>empty</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (Node node = Node.empty(payara, war, port + 2); Http http = new Http(port + 2, java.util.Map.of())) {
            http.get("/empty/index.html").expect(200);
            return node.secondsSinceStart();
        }
    }
}
