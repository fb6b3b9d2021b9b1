package org.suivi.web.contract;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** One operation of the document: its path, its method, and what is said of it. */
record Operation(String path, String method, JsonObject said) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Those of one group, in the order of the document. */
    static List<Operation> of(JsonObject document, JsonObject tag) {
        return document.getJsonObject("paths").entrySet().stream().flatMap(path -> METHODS.stream()
            .map(method -> new Operation(path.getKey(), method, path.getValue().asJsonObject().getJsonObject(method))))
            .filter(operation -> operation.belongs(tag)).toList();
    }

    private boolean belongs(JsonObject tag) {
        return said != null && said.getJsonArray("tags").getString(0).equals(tag.getString("name"));
    }

    /** The name under which other places of the page lead here. */
    String id() { return said.getString("operationId"); }

    String summary() { return said.getString("summary"); }

    String verb() { return method.toUpperCase(Locale.ROOT); }
}
