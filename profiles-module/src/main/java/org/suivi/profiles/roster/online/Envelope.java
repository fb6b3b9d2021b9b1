package org.suivi.profiles.roster.online;

import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Finds the rows in an answer: in the member that the standard names, in another one, or bare. */
final class Envelope {

    private Envelope() {}

    static List<JsonObject> rows(JsonValue answer, String name) {
        if (answer instanceof JsonArray bare) return objects(bare);
        if (!(answer instanceof JsonObject envelope)) return List.of();
        if (envelope.get(name) instanceof JsonArray named) return objects(named);
        return envelope.values().stream().filter(JsonArray.class::isInstance).map(JsonArray.class::cast)
            .map(Envelope::objects).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The single object that was asked for. */
    static JsonObject one(JsonValue answer) {
        if (!(answer instanceof JsonObject envelope) || envelope.containsKey("sourcedId"))
            return answer instanceof JsonObject bare ? bare : JsonValue.EMPTY_JSON_OBJECT;
        return envelope.values().stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
            .findFirst().orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
    }
}
