package org.suivi.profiles.roster.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Reads single values of any type that servers write where the standard wants a text, a list or a reference. */
final class Said {

    private Said() {}

    /** Without outer blanks; null when there is nothing. */
    static String text(JsonObject object, String name) { return text(object.get(name)); }

    static String text(JsonValue value) {
        if (value instanceof JsonString text) return text.getString().isBlank() ? null : text.getString().strip();
        if (value instanceof JsonNumber number) return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        if (value == JsonValue.TRUE) return "true";
        return value == JsonValue.FALSE ? "false" : null;
    }

    /** Elements of an array, or the value alone. */
    static List<JsonValue> list(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) return List.of();
        return value instanceof JsonArray many ? List.copyOf(many) : List.of(value);
    }

    /** The key that a reference names, by itself or at the end of its address; null without any. */
    static String key(JsonValue reference) {
        if (!(reference instanceof JsonObject object)) return text(reference);
        String key = text(object, "sourcedId");
        return key == null ? last(text(object, "href")) : key;
    }

    private static String last(String address) {
        if (address == null) return null;
        String path = address.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        try {
            String key = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), UTF_8);
            return key.isBlank() ? null : key.strip();
        } catch (IllegalArgumentException badEscape) {
            return null;
        }
    }
}
