package org.suivi.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A program with a token of its own, as one would write it at a school board. */
public final class Program {

    /** As behind a proxy, which speaks HTTP/1.1 to us. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI root;
    private final String token;

    private Program(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    /** Gets a token for all that the program may do. */
    public static Program of(URI suivi, Map<String, String> planted, String name) {
        String basic = Base64.getEncoder()
            .encodeToString((planted.get(name + ".id") + ":" + planted.get(name + ".secret"))
            .getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(suivi.resolve("oauth2/token"))
            .header("Authorization", "Basic " + basic).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")).build());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return new Program(suivi.resolve("api/v1/"), Reply.of(answer).text("/access_token"));
    }

    /** The same program with a token that does not work. */
    public Program withToken(String other) { return new Program(root, other); }

    public Reply get(String path, String... headers) { return call("GET", path, null, headers); }

    public Reply post(String path, String json, String... headers) { return call("POST", path, json, headers); }

    public Reply put(String path, String json, String... headers) { return call("PUT", path, json, headers); }

    public Reply delete(String path, String... headers) { return call("DELETE", path, null, headers); }

    /** @param headers name, value, name, value; a content type given here replaces the one that fits the method */
    public Reply call(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : root.resolve(path))
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) request.header("Content-Type",
            method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return Reply.of(send(request.build()));
    }

    /** Posts bytes of that type. */
    public Reply send(String type, String path, byte[] bytes, String... headers) {
        var request = HttpRequest.newBuilder(root.resolve(path)).POST(BodyPublishers.ofByteArray(bytes))
            .header("Content-Type", type).header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return Reply.of(send(request.build()));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
