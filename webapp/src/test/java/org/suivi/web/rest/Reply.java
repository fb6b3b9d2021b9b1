package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What came back, to be looked at by JSON pointers. */
public record Reply(int status, String body, JsonNode json, HttpResponse<String> http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> answer) {
        boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Reply(answer.statusCode(), answer.body(), json ? read(answer.body()) : null, answer);
    }

    /** The same reply, when it has that status. */
    public Reply is(int expected) {
        assertEquals(expected, status, () -> http.request().method() + " " + http.uri() + ": " + body);
        return this;
    }

    /** A problem of that status and code. */
    public Reply is(int expected, String code) {
        is(expected);
        assertTrue(String.valueOf(header("Content-Type")).startsWith("application/problem+json"), body);
        assertEquals(code, text("/code"), body);
        return this;
    }

    /** Null when there is nothing at that pointer. */
    public String text(String pointer) {
        JsonNode value = json.at(pointer);
        return value.isMissingNode() ? null : value.asText();
    }

    public int size(String pointer) { return json.at(pointer).isArray() ? json.at(pointer).size() : -1; }

    public String header(String name) { return http.headers().firstValue(name).orElse(null); }

    /** A request that was refused for one reason at one place. */
    public Reply flaw(String code) {
        is(400, "invalid-request");
        assertEquals(code, text("/errors/0/code"), body);
        return this;
    }

    public String tag() { return header("ETag"); }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(body, noJson);
        }
    }
}
