package org.suivi.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples believe a message from Suivi and no other, with each runtime that is at hand. */
class WebhookSamplesTest {

    private static final Path SAMPLES = Path.of("../docs/samples").toAbsolutePath().normalize();
    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"type\":\"webhook.test\",\"timestamp\":\"2026-11-22T05:00:00Z\",\"data\":{}}";

    @TempDir
    private Path folder;

    @Test
    void verifyWithOpenssl() throws Exception {
        assumeTrue(atHand("bash") && atHand("openssl") && atHand("od"));
        judges("bash", SAMPLES.resolve("curl/verify-webhook.sh").toString());
    }

    @Test
    void verifyWithJava() throws Exception {
        judges(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            SAMPLES.resolve("java/VerifyWebhook.java").toString());
    }

    @Test
    void verifyWithPhp() throws Exception {
        assumeTrue(atHand("php"));
        judges("php", SAMPLES.resolve("php/verify-webhook.php").toString());
    }

    @Test
    void verifyWithPowerShell() throws Exception {
        assumeTrue(atHand("pwsh"));
        Path caller = Files.writeString(folder.resolve("caller.ps1"), """
            & '%s' -Id $args[0] -Time $args[1] -Signatures $args[2] -Body body
            exit $LASTEXITCODE
            """.formatted(SAMPLES.resolve("powershell/Verify-Webhook.ps1")));
        judges("pwsh", "-NoProfile", "-File", caller.toString());
    }

    @Test
    void verifyWithCSharp() throws Exception {
        assumeTrue(atHand("dotnet"));
        Path project = folder.resolve("verify");
        DotNet.project(project, SAMPLES.resolve("csharp/VerifyWebhook.cs"));
        Files.writeString(project.resolve("Program.cs"), """
            using var body = new MemoryStream();
            Console.OpenStandardInput().CopyTo(body);
            string secret = Environment.GetEnvironmentVariable("WEBHOOK_SECRET")!;
            return VerifyWebhook.IsGenuine(secret, args[0], args[1], args[2], body.ToArray()) ? 0 : 1;
            """);
        judges("dotnet", "run", "--project", project.toString(), "--");
    }

    private void judges(String... sample) throws Exception {
        long now = Instant.now().getEpochSecond();
        assertEquals(1, run(sample, "yesterday", signed(now), BODY));
        assertEquals(0, run(sample, now, signed(now), BODY));
        assertEquals(0, run(sample, now, "v1,AAAA " + signed(now), BODY));
        assertEquals(1, run(sample, now, "v1,AAAA", BODY));
        assertEquals(1, run(sample, now, signed(now), BODY + " "));
        assertEquals(1, run(sample, now - 3600, signed(now - 3600), BODY));
    }

    private int run(String[] sample, long time, String signatures, String body) throws Exception {
        return run(sample, String.valueOf(time), signatures, body);
    }

    private int run(String[] sample, String time, String signatures, String body) throws Exception {
        List<String> command = new ArrayList<>(List.of(sample));
        command.addAll(List.of("msg_1", time, signatures));
        Path sent = Files.writeString(folder.resolve("body"), body);
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(sent.toFile())
            .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        process.environment().put("WEBHOOK_SECRET", "whsec_" + KEY);
        Process running = process.start();
        assertEquals(true, running.waitFor(120, TimeUnit.SECONDS));
        return running.exitValue();
    }

    private static String signed(long time) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(
            mac.doFinal(("msg_1." + time + "." + BODY).getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean atHand(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
