package org.suivi.sharing.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was judged is what is called; the names here exist in no directory, so a second look would find nothing. */
class OutgoingTest {

    private static final char[] WORD = "changeit".toCharArray();

    private final Deque<String> answers = new ArrayDeque<>();
    private final Targets targets = new Targets(host -> addresses(answers.pop()));
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void listed() { System.setProperty("suivi.private.hosts", "school.invalid,other.invalid"); }

    @AfterEach
    void stop() {
        System.clearProperty("suivi.private.hosts");
        if (server != null) server.stop(0);
    }

    @Test
    void callsTheAddressThatWasJudged() throws IOException {
        Outgoing outgoing = new Outgoing(targets);
        started(HttpServer.create(here(), 0));
        answers.addAll(List.of("127.0.0.1", "169.254.169.254"));
        String address = "http://school.invalid:" + server.getAddress().getPort();
        assertEquals("school.invalid:" + server.getAddress().getPort() + " /ims?a=b%20c", get(outgoing, address
            + "/ims?a=b%20c"));
        assertEquals("target-refused.private",
            assertThrows(TargetRefused.class, () -> get(outgoing, address + "/ims")).code());
        assertEquals(List.of(), List.copyOf(answers), "one look for each call");
    }

    @Test
    void comparesTheCertificateWithTheNameThatWasMeant() throws Exception {
        SSLContext trust = certified("school.invalid");
        Outgoing outgoing = new Outgoing(targets, () -> trust);
        HttpsServer secure = HttpsServer.create(here(), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(trust));
        started(secure);
        answers.addAll(List.of("127.0.0.1", "127.0.0.1"));
        String port = ":" + server.getAddress().getPort();
        var refused = assertThrows(CompletionException.class,
            () -> get(outgoing, "https://other.invalid" + port + "/"));
        assertInstanceOf(SSLHandshakeException.class, refused.getCause());
        assertEquals("school.invalid" + port + " /", get(outgoing, "https://school.invalid" + port + "/"));
    }

    private static String get(Outgoing outgoing, String address) {
        return outgoing.send(Outgoing.to(URI.create(address)).build(), BodyHandlers.ofString()).join().body();
    }

    /** Answers with the host and the path that it was asked for. */
    private void started(HttpServer made) {
        server = made;
        server.createContext("/", call -> {
            byte[] body = (call.getRequestHeaders().getFirst("Host") + " " + call.getRequestURI())
                .getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        server.start();
    }

    private SSLContext certified(String host) throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
            "-alias",
            "own", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host, "-keystore", keys.toString(),
            "-storetype", "PKCS12", "-storepass", new String(WORD)).inheritIO().start().waitFor();
        KeyStore own = KeyStore.getInstance(keys.toFile(), WORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("own", own.getCertificate("own"));
        var key = KeyManagerFactory.getInstance("PKIX");
        key.init(own, WORD);
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(key.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static InetSocketAddress here() { return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0); }

    private static InetAddress[] addresses(String literal) {
        try {
            return new InetAddress[] {InetAddress.getByName(literal)};
        } catch (UnknownHostException noLiteral) {
            throw new IllegalArgumentException(noLiteral);
        }
    }
}
