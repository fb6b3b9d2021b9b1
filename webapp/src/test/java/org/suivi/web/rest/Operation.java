package org.suivi.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One operation of the document. */
record Operation(String path, String method, JsonNode node, List<JsonNode> parameters) {

    /** The same as {@link Methods} names it: names of parameters do not matter. */
    String name() { return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}"); }

    /** The alternatives, and all scopes that each of them needs. */
    Set<Set<String>> scopes() {
        Set<Set<String>> alternatives = new HashSet<>();
        for (JsonNode one : node.path("security")) {
            Set<String> scopes = new HashSet<>();
            one.path("oauth2").forEach(scope -> scopes.add(scope.asText()));
            alternatives.add(scopes);
        }
        return alternatives;
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
