package org.suivi.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A call as its operation documents it by examples; ids of examples stand for ids that are there. */
record Call(Operation operation, String media, Map<String, String> ids) {

    Reply by(Program program, String tag) {
        List<String> headers = new ArrayList<>();
        if (tag != null) headers.addAll(List.of("If-Match", tag));
        if (!media.isEmpty()) headers.addAll(List.of("Content-Type", media));
        if (takes("Idempotency-Key")) headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        return program.call(operation.method().toUpperCase(Locale.ROOT), address(), body(),
            headers.toArray(String[]::new));
    }

    /** The tag of what the call would change: of its own address, or of the nearest one above that shows a tag. */
    String tag(Program program, Contract contract) {
        for (String path = operation.path(); !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            String shown = path;
            if (contract.operations().stream().noneMatch(one -> one.path().equals(shown) && one.method().equals("get")))
                continue;
            String tag = program.get(path(path).substring(1)).tag();
            if (tag != null) return tag;
        }
        throw new IllegalStateException("No tag for " + operation.name());
    }

    private String address() {
        StringBuilder address = new StringBuilder(path(operation.path()).substring(1));
        char between = '?';
        for (JsonNode parameter : operation.parameters()) {
            if (!parameter.path("in").asText().equals("query") || !parameter.has("example")) continue;
            address.append(between).append(parameter.path("name").asText()).append('=').append(example(parameter));
            between = '&';
        }
        return address.toString() + lines(between);
    }

    /** What the lines need and a JSON body says itself. */
    private String lines(char between) {
        return media.equals("application/x-ndjson") ? between + "source=contract" : "";
    }

    private String path(String template) {
        String path = template;
        for (JsonNode parameter : operation.parameters())
            if (parameter.path("in").asText().equals("path"))
                path = path.replace("{" + parameter.path("name").asText() + "}", example(parameter));
        return path;
    }

    private String body() {
        JsonNode example = operation.body(media).path("example");
        if (example.isMissingNode()) return operation.method().equals("post") ? "" : null;
        return real(example.isTextual() ? example.asText() : example.toString());
    }

    private String example(JsonNode parameter) {
        return URLEncoder.encode(real(parameter.path("example").asText()), StandardCharsets.UTF_8);
    }

    private String real(String text) {
        String real = text;
        for (var id : ids.entrySet()) real = real.replace(id.getKey(), id.getValue());
        return real;
    }

    private boolean takes(String header) {
        return operation.parameters().stream().anyMatch(one -> one.path("name").asText().equals(header));
    }
}
