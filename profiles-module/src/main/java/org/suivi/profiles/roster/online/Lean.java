package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** Reduces what a server writes to what Suivi reads, under the names of the CSV tables; no password gets further. */
final class Lean {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> ORG = List.of("sourcedId", "status", "name", "identifier");
    private static final List<String> USER = List.of("sourcedId", "status", "givenName", "familyName", "middleName",
        "preferredGivenName", "identifier", "userMasterIdentifier", "email", "sms", "phone");

    private final SourceSettings.Mapping mapping;

    Lean(SourceSettings.Mapping mapping) { this.mapping = mapping; }

    /** @param table of orgs, users or demographics */
    JsonArray rows(Part table, List<JsonObject> rows) {
        var lean = JSON.createArrayBuilder();
        for (JsonObject row : rows) lean.add(row(table, row));
        return lean.build();
    }

    private JsonObject row(Part table, JsonObject said) {
        return switch (table) {
            case ORGS -> texts(said, ORG).build();
            case DEMOGRAPHICS -> demographics(said);
            default -> user(said);
        };
    }

    private JsonObject user(JsonObject said) {
        var lean = texts(said, USER);
        if (Said.text(said, "preferredGivenName") == null)
            put(lean, "preferredGivenName", Said.text(said, "preferredFirstName"));
        return lean.add("userIds", texts(userIds(said)))
            .add("agentSourcedIds", texts(Said.list(said, "agents").stream().map(Said::key).toList()))
            .add("grades", texts(Said.list(said, "grades").stream().map(Said::text).toList()))
            .add("posts", posts(said)).build();
    }

    /** As in the CSV: {@code {type:identifier}}. */
    private List<String> userIds(JsonObject said) {
        var ids = new java.util.ArrayList<String>();
        for (JsonValue one : Said.list(said, "userIds"))
            if (one instanceof JsonObject id && counts(Said.text(id, "type")) && Said.text(id, "identifier") != null)
                ids.add("{" + Said.text(id, "type") + ":" + Said.text(id, "identifier") + "}");
        if (mapping.nationalKey() != null && said.get("metadata") instanceof JsonObject more
            && Said.text(more, mapping.nationalKey()) != null)
            ids.add("{" + mapping.nationalKey() + ":" + Said.text(more, mapping.nationalKey()) + "}");
        return ids;
    }

    private boolean counts(String type) {
        return mapping.identifierList().isEmpty() || type != null
            && (type.equalsIgnoreCase(mapping.nationalKey())
                || mapping.identifierList().stream().anyMatch(type::equalsIgnoreCase));
    }

    /** Version 1.2 keeps roles with their institution; 1.1 has one role at all institutions. */
    private static JsonArray posts(JsonObject said) {
        var posts = JSON.createArrayBuilder();
        var orgs = Said.list(said, "orgs").stream().map(Said::key).filter(Objects::nonNull).toList();
        var roles = Said.list(said, "roles").stream().filter(JsonObject.class::isInstance).toList();
        for (JsonValue each : roles) posts.add(post(each.asJsonObject(), said));
        String role = Said.text(said, "role");
        if (roles.isEmpty() && role != null) {
            boolean primary = true;
            for (String org : orgs) {
                posts.add(post(role, org, primary));
                primary = false;
            }
            if (orgs.isEmpty()) posts.add(post(role, Said.key(said.get("primaryOrg")), true));
        }
        return posts.build();
    }

    private static JsonObjectBuilder post(JsonObject role, JsonObject user) {
        String org = Said.key(role.get("org"));
        var post = post(Said.text(role, "role"), org == null ? Said.key(user.get("primaryOrg")) : org, false);
        put(post, "roleType", Said.text(role, "roleType"));
        put(post, "beginDate", date(Said.text(role, "beginDate")));
        put(post, "endDate", date(Said.text(role, "endDate")));
        return post;
    }

    private static JsonObjectBuilder post(String role, String org, boolean primary) {
        var post = JSON.createObjectBuilder();
        put(post, "role", role);
        put(post, "org", org);
        if (primary) post.add("roleType", "primary");
        return post;
    }

    private static JsonObject demographics(JsonObject said) {
        var lean = texts(said, List.of("sourcedId", "status"));
        put(lean, "birthDate", date(Said.text(said, "birthDate")));
        put(lean, "sex", sex(Said.text(said, "sex")));
        return lean.build();
    }

    /** The day of a date that may carry a time. */
    private static String date(String said) {
        return said == null || said.length() <= 10 ? said : said.substring(0, 10);
    }

    private static String sex(String said) {
        if (said == null) return null;
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "f" -> "female";
            case "m" -> "male";
            default -> said.toLowerCase(Locale.ROOT);
        };
    }

    private static JsonObjectBuilder texts(JsonObject said, List<String> names) {
        var lean = JSON.createObjectBuilder();
        for (String name : names) put(lean, name, Said.text(said, name));
        return lean;
    }

    private static JsonArrayBuilder texts(List<String> all) {
        var texts = JSON.createArrayBuilder();
        all.stream().filter(Objects::nonNull).forEach(texts::add);
        return texts;
    }

    private static void put(JsonObjectBuilder lean, String name, String value) {
        if (value != null) lean.add(name, value);
    }
}
