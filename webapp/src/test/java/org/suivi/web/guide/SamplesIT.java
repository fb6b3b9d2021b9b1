package org.suivi.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.web.inside.OwnMachine;
import org.suivi.web.rig.AsProgram;

/** Runs the samples of the guide as they stand, with each runtime that is at hand. */
class SamplesIT extends AsProgram {

    private static final Path SAMPLES = Path.of("../docs/samples").toAbsolutePath().normalize();
    private static final String OUTCOME = "(?s).*\"outcome\":\"(created|updated|unchanged)\".*";

    @TempDir
    private Path folder;

    @Test
    void makesTheFirstCall() throws IOException, InterruptedException {
        assertTrue(shell("first-call.sh").startsWith("{\"items\":["));
    }

    @Test
    void writesOneStudentTwice() throws IOException, InterruptedException {
        assertTrue(shell("upsert.sh").matches(OUTCOME));
        assertTrue(shell("upsert.sh").contains("\"outcome\":\"unchanged\""));
    }

    @Test
    void loadsLinesAndFollowsTheChanges() throws IOException, InterruptedException {
        String place = folder.resolve("cursor").toString();
        assertTrue(shell("follow-changes.sh", place).contains("\"items\":[]"));
        Path file = folder.resolve("one.ndjson");
        Files.writeString(file, "{\"externalId\":\"f-" + known.get("id")
            + "\",\"name\":{\"family\":\"Roy\",\"given\":\"Ève\"}}\n");
        assertTrue(shell("load-students.sh", file.toString()).contains("\"state\":\"DONE\""));
        String changes = shell("follow-changes.sh", place);
        assertTrue(changes.contains("\"type\":\"profile.created\""), changes);
        assertTrue(shell("follow-changes.sh", place).contains("\"items\":[]"));
    }

    @Test
    void hasChangesSent() throws IOException, InterruptedException {
        plant(OwnMachine.class);
        assertTrue(shell("add-webhook.sh", "http://127.0.0.1:9/suivi").contains("\"secret\":\"whsec_"));
    }

    @Test
    void sendsAMessage() throws IOException, InterruptedException {
        String answer = shell("soap-upsert.sh");
        assertTrue(answer.matches("(?s).*outcome>(created|updated|unchanged)<.*"), answer);
    }

    @Test
    void readsAsOneRoster() throws IOException, InterruptedException {
        shell("upsert.sh");
        assertTrue(shell("oneroster.sh").contains("\"familyName\":\"Bélanger\""));
    }

    @Test
    void sendsARosterFile() throws IOException, InterruptedException {
        Path roster = folder.resolve("roster.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(roster))) {
            entry(zip, "manifest.csv", """
                propertyName,value
                manifest.version,1.0
                oneroster.version,1.1
                file.orgs,delta
                file.users,delta
                """);
            entry(zip, "orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                o1,active,2026-09-01T00:00:00Z,École du Test,school,760999,
                """);
            entry(zip, "users.csv", """
                sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName
                %s,active,2026-09-01T00:00:00Z,true,o1,student,u1,,Théo,Lemieux
                """.formatted(known.get("id")));
        }
        String said = shell("send-roster.sh", roster.toString());
        assertTrue(said.contains("\"state\":\"DONE\""), said);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void loadsWithJava() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String report = run(java, SAMPLES.resolve("java/LoadStudents.java").toString(), students());
        assertTrue(report.matches(OUTCOME), report);
        String changes = run(java, SAMPLES.resolve("java/FollowChanges.java").toString(),
            folder.resolve("c").toString());
        assertTrue(changes.contains("\"items\":["), changes);
    }

    @Test
    void loadsWithPhp() throws IOException, InterruptedException {
        String report = run(atHand("php"), SAMPLES.resolve("php/load-students.php").toString(), students());
        assertTrue(report.contains("\"failed\":0"), report);
    }

    @Test
    void loadsWithPowerShell() throws IOException, InterruptedException {
        run(atHand("pwsh"), "-NoProfile", "-File", SAMPLES.resolve("powershell/Load-Students.ps1").toString(),
            students());
    }

    @Test
    void loadsWithCSharp() throws IOException, InterruptedException {
        String dotnet = atHand("dotnet");
        DotNet.project(folder.resolve("load"), SAMPLES.resolve("csharp/LoadStudents.cs"));
        String report = run(dotnet, "run", "--project", folder.resolve("load").toString(), "--", students());
        assertTrue(report.matches(OUTCOME), report);
    }

    @Test
    void servesGuideAndSamplesToEveryone() throws IOException, InterruptedException {
        assertEquals(302, get("docs/integration?lang=fr").statusCode());
        HttpResponse<String> page = get("docs/integration.xhtml");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<h1 id=\"suivi") && page.body().contains("</html>"), page.body());
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"));
        HttpResponse<String> sample = get("docs/samples/java/LoadStudents.java");
        assertEquals(Files.readString(SAMPLES.resolve("java/LoadStudents.java")), sample.body());
        assertEquals(404, get("docs/samples/java/Nothing.java").statusCode());
    }

    private static String students() { return SAMPLES.resolve("students.csv").toString(); }

    private String shell(String script, String... arguments) throws IOException, InterruptedException {
        assumeTrue(new File("/bin/bash").canExecute() && atHand("curl") != null);
        String[] command = new String[arguments.length + 2];
        command[0] = "/bin/bash";
        command[1] = SAMPLES.resolve("curl").resolve(script).toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return run(command);
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder sample = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(said.toFile());
        sample.environment().put("BASE_URL", SUIVI.toString().replaceAll("/$", ""));
        sample.environment().put("CLIENT_ID", known.get("id"));
        sample.environment().put("CLIENT_SECRET", known.get("secret"));
        Process running = sample.start();
        assertTrue(running.waitFor(120, TimeUnit.SECONDS), "too slow");
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertEquals(0, running.exitValue(), text);
        return text;
    }

    /** The program of that name; without it the test says that it was not run. */
    private static String atHand(String name) {
        String found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
            .map(folder -> folder.resolve(name)).filter(Files::isExecutable).map(Path::toString).findFirst()
            .orElse(null);
        assumeTrue(found != null, name + " is not installed");
        return found;
    }
}
