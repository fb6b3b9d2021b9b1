package org.suivi.web.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Founded;
import org.suivi.web.rig.AsClient;

/** What no honest client sends gets nothing, and what every browser must be told is told. */
class HonestRequestsIT extends AsClient {

    @Test
    void refusesTwoHosts() throws IOException {
        assertEquals("HTTP/1.1 400",
            raw("GET /login.xhtml HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void refusesTwoLengths() throws IOException {
        assertEquals("HTTP/1.1 400", raw("POST /login.xhtml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"));
    }

    @Test
    void refusesChangesThatAnotherSiteAsksFor() throws IOException, InterruptedException {
        assertEquals(403, post("login.xhtml", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, post("login.xhtml", "Origin", "https://evil.example").statusCode());
    }

    @Test
    void asksScriptsForTheirHeader() throws IOException, InterruptedException {
        assertEquals(403, post("session", "Accept", "*/*").statusCode());
        assertEquals(401, post("session", "X-Requested-With", "suivi").statusCode());
    }

    @Test
    void tellsBrowsersWhatToRefuse() throws IOException, InterruptedException {
        plant(Founded.class);
        HttpResponse<String> page = get("login.xhtml");
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("object-src 'none'") && policy.contains("script-src 'self' 'nonce-"), policy);
        assertTrue(page.headers().firstValue("Server").isEmpty(), "Server");
    }

    private HttpResponse<String> post(String path, String header, String value)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(SUIVI.resolve(path)).header(header, value)
            .POST(BodyPublishers.ofString("")).build(), BodyHandlers.ofString());
    }

    /** Protocol and status of the answer to a request that no HTTP library would write. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(SUIVI.getHost(), SUIVI.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII);
        }
    }
}
