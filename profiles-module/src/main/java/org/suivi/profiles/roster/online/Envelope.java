package org.suivi.profiles.roster.online;

import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.suivi.profiles.roster.online.wire.Answer;

/** Finds the rows in an answer: in the member that the standard names, in another one, or bare. */
final class Envelope {

    /** How OneRoster says what became of a request (1.2 REST binding, status information). */
    private static final String CODE = "imsx_codeMajor";

    private Envelope() {}

    /** Thrown when there is no list at all, or the server says in spite of its status that it failed. */
    static List<JsonObject> rows(Answer answer, String name) {
        JsonValue content = answer.json();
        if (content instanceof JsonArray bare) return objects(bare);
        if (!(content instanceof JsonObject envelope) || isFailure(envelope)) throw answer.withoutRows();
        if (envelope.get(name) instanceof JsonArray named) return objects(named);
        var others = envelope.values().stream().filter(JsonArray.class::isInstance).map(JsonArray.class::cast)
            .map(Envelope::objects).filter(found -> found.stream().noneMatch(one -> one.containsKey(CODE))).toList();
        if (others.isEmpty() && envelope.get(name) != JsonValue.NULL) throw answer.withoutRows();
        return others.stream().filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean isFailure(JsonObject envelope) { return "failure".equals(Said.text(envelope, CODE)); }

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
