package org.suivi.web.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;

/** One operation on the page: what it takes, what it answers, and an example of both. */
final class OperationPart {

    private final Html html;
    private final Links links;

    OperationPart(Html html, Links links) {
        this.html = html;
        this.links = links;
    }

    void write(Operation one) {
        JsonObject operation = one.said();
        html.open("section id=\"" + Html.escaped(one.id()) + "\"")
            .open("h3").open("span class=\"method " + one.method() + "\"").text(one.verb()).close("span")
            .text(" ").line("code", one.path()).close("h3")
            .line("p", one.summary()).prose(operation.getString("description", null));
        html.open("p class=\"scopes\"").line("code", scopes(operation.getJsonArray("security"))).close("p");
        parameters(operation.getJsonArray("parameters"));
        if (operation.containsKey("requestBody")) body(operation.getJsonObject("requestBody"));
        operation.getJsonObject("responses").forEach((status, answer) -> answer(status, links.follow(answer)));
        html.close("section");
    }

    /** All of one alternative are needed. */
    private static String scopes(JsonArray alternatives) {
        return alternatives.stream().map(one -> one.asJsonObject().getJsonArray("oauth2").toString()
            .replaceAll("[\\[\\]\"]", "").replace(",", " ")).collect(Collectors.joining(" | "));
    }

    private void parameters(JsonArray parameters) {
        if (parameters == null) return;
        html.open("table");
        for (JsonValue one : parameters) {
            JsonObject parameter = links.follow(one);
            html.open("tr").open("th").line("code", parameter.getString("name"))
                .line("small", parameter.getString("in")
                    + (parameter.getBoolean("required", false) ? ", required" : ""))
                .close("th").open("td").prose(parameter.getString("description", ""));
            links.type(html, parameter.getJsonObject("schema"));
            html.close("td").close("tr");
        }
        html.close("table");
    }

    private void body(JsonObject body) {
        html.line("h4", "Request").prose(body.getString("description", null));
        content(body.getJsonObject("content"));
    }

    private void answer(String status, JsonObject answer) {
        html.open("h4").text(status).close("h4").prose(answer.getString("description", ""));
        if (status.startsWith("2") && answer.containsKey("content")) content(answer.getJsonObject("content"));
    }

    private void content(JsonObject content) {
        content.forEach((media, value) -> {
            JsonObject shape = value.asJsonObject();
            html.open("p").line("code", media).text(" ");
            links.type(html, shape.getJsonObject("schema"));
            html.close("p");
            if (shape.containsKey("example")) html.open("pre").text(pretty(shape.get("example"))).close("pre");
        });
    }

    private static String pretty(JsonValue value) {
        if (!(value instanceof jakarta.json.JsonStructure structure)) return value.toString();
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.write(structure);
        }
        return text.toString().strip();
    }
}
