package org.suivi.profiles.roster.online;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;

/**
 * What a download of changes speaks of without having it: relatives who did not change, the children of relatives who
 * did, and the birth dates of changed students.
 */
@ApplicationScoped
class Missing {

    private static final int MOST = 500;
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Pages pages;

    @Inject
    Missing(Pages pages) { this.pages = pages; }

    /** Keeps and answers the paths; null when there are too many to ask for them one by one. */
    List<String> find(Fetch fetch) {
        var paths = new LinkedHashSet<String>();
        Set<String> users = users(fetch.id(), paths);
        var born = new HashSet<String>();
        boolean hasDemographics = !fetch.notes().contains("demographics-missing");
        pages.each(fetch.id(), "demographics", row -> {
            born.add(row.getString("sourcedId", ""));
            paths.add(path("users", row.getString("sourcedId", "")));
        });
        users.forEach(user -> paths.remove(path("users", user)));
        if (hasDemographics) pages.each(fetch.id(), "users", row -> {
            if (isStudent(row) && !born.contains(row.getString("sourcedId", "")))
                paths.add(path("demographics", row.getString("sourcedId", "")));
        });
        if (paths.size() > MOST) return null;
        pages.add(fetch.id(), Part.WANTED.table(), JSON.createArrayBuilder(paths).build());
        return List.copyOf(paths);
    }

    private Set<String> users(UUID fetch, Set<String> paths) {
        var users = new HashSet<String>();
        pages.each(fetch, "users", row -> {
            users.add(row.getString("sourcedId", ""));
            if (row.get("agentSourcedIds") != null)
                for (var agent : row.getJsonArray("agentSourcedIds").getValuesAs(JsonString::getString))
                    paths.add(path("users", agent));
        });
        return users;
    }

    private static boolean isStudent(JsonObject user) {
        return !"tobedeleted".equalsIgnoreCase(user.getString("status", "")) && user.getJsonArray("posts").stream()
            .anyMatch(post -> "student".equalsIgnoreCase(post.asJsonObject().getString("role", "")));
    }

    private static String path(String table, String key) {
        return table + "/" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
