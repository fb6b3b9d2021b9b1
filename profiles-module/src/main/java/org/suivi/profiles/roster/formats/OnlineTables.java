package org.suivi.profiles.roster.formats;

import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.suivi.profiles.roster.csv.Row;

/** Takes what a server gave into the book: only wanted institutions and grades, and what came twice once. */
final class OnlineTables {

    private final Download download;
    private final SchoolBook book = new SchoolBook();

    OnlineTables(Download download) { this.download = download; }

    SchoolBook book() { return book; }

    void org(Row row) {
        String id = row.required("sourcedId");
        if (row.failed() || isGone(row)) return;
        String name = row.text("name");
        if (download.wanted().place(id, name, row.text("identifier"))) book.addPlace(id, name == null ? id : name);
    }

    /** Who is no student of a wanted institution, no relative and not known to be staff is left out. */
    void user(Row row, JsonObject object) {
        String id = row.key("sourcedId");
        if (row.failed()) return;
        if (book.hasUser(id)) {
            repeated(row, book.user(id).orElseThrow());
            return;
        }
        if (isGone(row)) {
            if (!download.complete()) book.leave(id);
            return;
        }
        SchoolUser user = UserCells.nameless(row);
        boolean wasStudent = false;
        for (JsonValue each : posts(object)) {
            Post post = post(user, each.asJsonObject());
            wasStudent |= post.kind() == Post.Kind.STUDENT;
            if (wants(user, post)) book.addPost(id, post);
        }
        boolean student = book.is(id, Post.Kind.STUDENT);
        boolean relative = book.is(id, Post.Kind.AGENT) && download.wanted().guardians();
        if (user.name().isUnusable()) row.warn("familyName", "name-missing");
        if (wasStudent && !student || relative && user.name().isUnusable()) return;
        book.add(user);
        if (student || relative) for (String agent : agents(row)) book.tie(id, agent, null);
    }

    /** Pages that move while they are read tell the same people twice; others of the same id are none of them. */
    private static void repeated(Row row, SchoolUser known) {
        if (!UserCells.name(row).equals(known.name())) row.warn("sourcedId", "duplicate-id");
    }

    void demographics(Row row) {
        String id = row.required("sourcedId");
        if (!row.failed() && !isGone(row) && book.hasUser(id)) book.addVital(id, Vital.of(row));
    }

    private Iterable<String> agents(Row row) {
        return download.wanted().guardians() ? row.list("agentSourcedIds") : Set.<String>of();
    }

    private boolean wants(SchoolUser user, Post post) {
        if (post.kind() == Post.Kind.AGENT) return true;
        boolean place = download.wanted().places().isEmpty() || post.placeId() != null && book.hasPlace(post.placeId());
        return place && (post.kind() != Post.Kind.STUDENT || download.wanted().grade(user.grade()));
    }

    private static Post post(SchoolUser user, JsonObject said) {
        var row = Row.tolerant(user.origin(), new JsonCells(said), new org.suivi.profiles.roster.incoming.Problems());
        String role = row.text("role") == null ? "" : row.text("role");
        return new Post(Post.kindOf(role), Post.relationOf(role), row.text("org"), null, row.date("beginDate"),
            row.date("endDate"), "primary".equalsIgnoreCase(row.text("roleType")));
    }

    private static JsonArray posts(JsonObject user) {
        return user.get("posts") instanceof JsonArray posts ? posts : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static boolean isGone(Row row) { return "tobedeleted".equalsIgnoreCase(row.text("status")); }
}
