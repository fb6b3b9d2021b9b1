package org.suivi.web.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The OpenAPI document, put together from its parts: objects merge, and no part may say again what another has said.
 */
@ApplicationScoped
class Contract {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final String EXAMPLE = "https://suivi.example.org";

    private volatile JsonObject document;

    /** The document with the addresses of this installation. */
    String text(String publicUrl) { return document().toString().replace(EXAMPLE, publicUrl); }

    JsonObject document() {
        if (document == null) document = merged();
        return document;
    }

    private static JsonObject merged() {
        JsonObject whole = JsonValue.EMPTY_JSON_OBJECT;
        for (String part : new String(bytes("parts.txt"), StandardCharsets.UTF_8).lines().toList())
            if (!part.isBlank()) whole = merge(whole, part(part.strip()), part);
        return whole;
    }

    private static JsonObject part(String name) {
        try (JsonReader reader = READERS.createReader(new java.io.ByteArrayInputStream(bytes(name + ".json")))) {
            return reader.readObject();
        }
    }

    private static JsonObject merge(JsonObject one, JsonObject other, String at) {
        JsonObjectBuilder merged = Json.createObjectBuilder(one);
        other.forEach((name, value) -> merged.add(name, one.containsKey(name)
            ? merge(one.get(name), value, at + "/" + name) : value));
        return merged.build();
    }

    private static JsonValue merge(JsonValue one, JsonValue other, String at) {
        if (one instanceof JsonObject first && other instanceof JsonObject second) return merge(first, second, at);
        throw new IllegalStateException("Said twice: " + at);
    }

    private static byte[] bytes(String name) {
        try (InputStream part = Contract.class.getResourceAsStream("/openapi/" + name)) {
            if (part == null) throw new IllegalStateException("Not there: " + name);
            return part.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
