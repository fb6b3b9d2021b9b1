package org.suivi.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One operation of the document. */
record Operation(String path, String method, JsonNode node, List<JsonNode> parameters) {

    /** The same as {@link Methods} names it: names of parameters do not matter. */
    String name() { return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}"); }

    List<String> scopes() {
        List<String> scopes = new ArrayList<>();
        node.at("/security/0/oauth2").forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    /** Forms in which it takes a body; one that is empty when it takes none. */
    List<String> mediaTypes() {
        List<String> types = new ArrayList<>();
        node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? List.of("") : types;
    }

    JsonNode body(String media) { return node.path("requestBody").path("content").path(media); }

    boolean isConditional() {
        return parameters.stream().anyMatch(one -> one.path("name").asText().equals("If-Match")
            && one.path("required").asBoolean());
    }
}
