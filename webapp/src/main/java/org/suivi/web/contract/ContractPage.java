package org.suivi.web.contract;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows people the document as a page, without any script. */
@WebServlet({"/api", "/api/"})
public class ContractPage extends HttpServlet {

    private final transient Contract contract;

    @Inject
    ContractPage(Contract contract) { this.contract = contract; }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Plain.answer(response, page(contract.document(), request.getContextPath()));
    }

    private static String page(JsonObject document, String root) {
        Html html = Plain.begin("Suivi REST API", "en", root);
        JsonObject described = document.getJsonObject("info");
        html.line("h1", described.getString("title") + " REST API")
            .line("p class=\"lede\"", described.getString("summary"));
        new Contents(html).write(document);
        html.prose(described.getString("description"))
            .open("p").open("a href=\"" + root + "/api/v1/openapi.json\"").text("OpenAPI 3.1").close("a").close("p");
        for (JsonObject tag : document.getJsonArray("tags").getValuesAs(JsonObject.class)) group(html, document, tag);
        heading(html, "Schemas");
        document.getJsonObject("components").getJsonObject("schemas")
            .forEach((name, schema) -> schema(html, new Links(document), name, schema.asJsonObject()));
        return Plain.end(html);
    }

    private static void group(Html html, JsonObject document, JsonObject tag) {
        heading(html, tag.getString("name"));
        html.prose(tag.getString("description", null));
        OperationPart part = new OperationPart(html, new Links(document));
        Operation.of(document, tag).forEach(part::write);
    }

    private static void heading(Html html, String group) {
        html.line("h2 id=\"" + Contents.id(group) + "\"", group)
            .open("p class=\"up\"").open("a href=\"#contents\"").text("Contents").close("a").close("p");
    }

    private static void schema(Html html, Links links, String name, JsonObject schema) {
        html.open("section id=\"schema-" + Html.escaped(name) + "\"").line("h3", name)
            .prose(schema.getString("description", null));
        JsonObject properties = schema.getJsonObject("properties");
        if (properties == null) links.type(html, schema);
        else table(html, links, properties, schema.getJsonArray("required"));
        html.close("section");
    }

    private static void table(Html html, Links links, JsonObject properties, JsonArray required) {
        html.open("table");
        properties.forEach((name, value) -> {
            html.open("tr").open("th").line("code", name).line("small", needed(required, name) ? "required" : "")
                .close("th").open("td");
            links.type(html, value.asJsonObject());
            html.prose(value.asJsonObject().getString("description", null)).close("td").close("tr");
        });
        html.close("table");
    }

    private static boolean needed(JsonArray required, String name) {
        return required != null && required.stream().map(JsonValue.class::cast)
            .anyMatch(one -> one instanceof JsonString text && text.getString().equals(name));
    }
}
