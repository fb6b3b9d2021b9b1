package org.suivi.web.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;

/** Follows the references of the document, and names types as links to where they are described. */
final class Links {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject document;

    Links(JsonObject document) { this.document = document; }

    /** What stands here, or what it refers to. */
    JsonObject follow(JsonValue value) {
        JsonObject here = value.asJsonObject();
        String reference = here.getString("$ref", null);
        return reference == null ? here : Json.createPointer(reference.substring(1)).getValue(document).asJsonObject();
    }

    void type(Html html, JsonObject schema) {
        if (schema == null) return;
        String reference = schema.getString("$ref", null);
        if (reference != null) {
            String name = reference.substring(SCHEMAS.length());
            html.open("a href=\"#schema-" + Html.escaped(name) + "\"").text(name).close("a");
        } else if (schema.get("items") instanceof JsonObject items) {
            html.text("array of ");
            type(html, items);
        } else if (schema.containsKey("type")) html.line("span class=\"type\"", described(schema));
    }

    private static String described(JsonObject schema) {
        StringBuilder text = new StringBuilder(schema.get("type") instanceof JsonString one ? one.getString()
            : schema.get("type").toString());
        if (schema.containsKey("format")) text.append(" (").append(schema.getString("format")).append(')');
        if (schema.containsKey("maxLength")) text.append(", at most ").append(schema.get("maxLength"));
        if (schema.containsKey("enum")) text.append(": ").append(schema.getJsonArray("enum").stream()
            .map(value -> value instanceof JsonString one ? one.getString() : value.toString())
            .collect(Collectors.joining(", ")));
        return text.toString();
    }
}
