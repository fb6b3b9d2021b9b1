package org.suivi.web.contract;

import jakarta.json.JsonObject;

/** What stands on the page: its groups, each of which opens to its operations, without any script. */
final class Contents {

    private final Html html;

    Contents(Html html) { this.html = html; }

    void write(JsonObject document) {
        html.open("nav id=\"contents\" aria-labelledby=\"contents-title\"")
            .line("h2 id=\"contents-title\"", "Contents");
        for (JsonObject tag : document.getJsonArray("tags").getValuesAs(JsonObject.class)) group(document, tag);
        begin("Schemas");
        document.getJsonObject("components").getJsonObject("schemas").keySet()
            .forEach(name -> entry("schema-" + name, "", name, ""));
        end();
        html.close("nav");
    }

    /** The anchor of a group of operations. */
    static String id(String group) { return "group-" + Html.escaped(group.replaceAll("[^A-Za-z0-9]+", "-")); }

    private void group(JsonObject document, JsonObject tag) {
        begin(tag.getString("name"));
        Operation.of(document, tag)
            .forEach(operation -> entry(operation.id(), operation.verb(), operation.path(), operation.summary()));
        end();
    }

    private void begin(String name) {
        html.open("details").line("summary", name).open("ul")
            .open("li").open("a href=\"#" + id(name) + "\"").text("All of " + name).close("a").close("li");
    }

    private void entry(String id, String verb, String path, String summary) {
        html.open("li").open("a href=\"#" + Html.escaped(id) + "\"");
        if (!verb.isEmpty()) html.line("b", verb).text(" ");
        html.line("code", path).close("a");
        if (!summary.isEmpty()) html.line("small", summary);
        html.close("li");
    }

    private void end() { html.close("ul").close("details"); }
}
