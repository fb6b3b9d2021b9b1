package org.suivi.web.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.web.inside.Seed;

/** A test outside the server, against the WAR as it ships. Each test has a client of its own, with its own cookies. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class AsClient {

    /** Where the application is, with a slash at the end. */
    protected static final URI SUIVI = URI.create("http://127.0.0.1:" + System.getProperty("suivi.it.port") + "/");

    protected final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager()).build();

    /** Lays the data of a seed and returns what it tells. */
    protected static Map<String, String> plant(Class<? extends Seed> seed) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(SUIVI.resolve("app-it/seed?class=" + seed.getName()))
            .POST(BodyPublishers.noBody()).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(seed.getName() + ": " + answer.body());
        Properties told = new Properties();
        told.load(new StringReader(answer.body()));
        Map<String, String> values = new HashMap<>();
        told.forEach((name, value) -> values.put((String) name, (String) value));
        return values;
    }

    protected static byte[] packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** @param path without a slash at its beginning */
    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(SUIVI.resolve(path)).build(), BodyHandlers.ofString());
    }
}
