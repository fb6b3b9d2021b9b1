package org.suivi.web.rig;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.suivi.web.inside.Programs;

/** A test that calls as a school system does; each test is a system of its own, which may do everything. */
public abstract class AsProgram extends AsClient {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** What {@link Programs} tells. */
    protected Map<String, String> known;
    protected String token;

    @BeforeEach
    void becomeKnown() throws IOException, InterruptedException {
        known = plant(Programs.class);
        token = token("");
    }

    /** @param name empty for the system that may do everything, {@code reader.} for the other */
    protected String token(String name) throws IOException, InterruptedException {
        String sent = "grant_type=client_credentials";
        HttpResponse<String> answer = send(request("oauth2/token", basic(name))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(sent)));
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return token.group(1);
    }

    /** @param path without a slash at its beginning */
    protected HttpRequest.Builder request(String path) { return request(path, "Bearer " + token); }

    protected HttpRequest.Builder request(String path, String authorization) {
        return HttpRequest.newBuilder(SUIVI.resolve(path)).header("Authorization", authorization);
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    protected String basic(String name) { return basic(known.get(name + "id"), known.get(name + "secret")); }

    protected static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
