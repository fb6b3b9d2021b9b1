package org.suivi.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;

/** The document, and whether an answer keeps it: members that no schema names count as broken here. */
final class Contract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICTLY =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonNode components;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.components = document.path("components").deepCopy();
        close(components.path("schemas"));
        document.path("paths").fields().forEachRemaining(path -> METHODS.forEach(method -> {
            JsonNode node = path.getValue().path(method);
            if (!node.isMissingNode()) operations.add(new Operation(path.getKey(), method, node, parameters(node)));
        }));
    }

    static Contract of(JsonNode document) { return new Contract(document); }

    List<Operation> operations() { return operations; }

    /** What in the reply is not as the operation documents that status. */
    List<String> differences(Operation operation, Reply reply, int expected) {
        String name = operation.name() + " " + expected;
        if (reply.status() != expected) return List.of(name + ": answers " + reply.status() + " " + reply.body());
        JsonNode answer = follow(operation.node().path("responses").path(String.valueOf(expected)));
        if (answer.isMissingNode()) return List.of(name + ": is not documented");
        List<String> broken = new ArrayList<>();
        answer.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link") && reply.header(header) == null) broken.add(name + ": without " + header);
        });
        String type = reply.header("Content-Type");
        if (answer.path("content").isMissingNode())
            return reply.body().isEmpty() ? broken : List.of(name + ": has a body " + reply.body());
        JsonNode shape = answer.path("content").path(type == null ? "" : type.replaceAll(";.*", ""));
        if (shape.isMissingNode()) broken.add(name + ": is " + type);
        else if (reply.json() != null) broken.addAll(errors(name, shape.path("schema"), reply.json()));
        return broken;
    }

    /** Examples of the operation that do not keep their schemas. */
    List<String> brokenExamples(Operation operation) {
        List<String> broken = new ArrayList<>();
        operation.node().path("requestBody").path("content").fields().forEachRemaining(media ->
            broken.addAll(example(operation.name() + " request", media.getValue())));
        operation.node().path("responses").fields().forEachRemaining(answer ->
            follow(answer.getValue()).path("content").fields().forEachRemaining(media ->
                broken.addAll(example(operation.name() + " " + answer.getKey(), media.getValue()))));
        return broken;
    }

    private List<String> example(String name, JsonNode shape) {
        if (!shape.has("example")) return List.of(name + ": has no example");
        return errors(name + " example", shape.path("schema"), shape.path("example"));
    }

    private List<String> errors(String name, JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        close(whole);
        whole.set("components", components);
        JsonSchema compiled = SCHEMAS.getSchema(whole, STRICTLY);
        return compiled.validate(value).stream().map(error -> name + ": " + error.getMessage()).toList();
    }

    private List<JsonNode> parameters(JsonNode operation) {
        List<JsonNode> found = new ArrayList<>();
        operation.path("parameters").forEach(one -> found.add(follow(one)));
        return found;
    }

    private JsonNode follow(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Lets no object have members that its schema does not name. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")
            && object.path("type").asText().equals("object"))
            object.put("additionalProperties", false);
        node.forEach(Contract::close);
    }
}
