package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Problems;

/** Microsoft School Data Sync, format v2.1: no manifest, three tables required, the others as they come. */
final class SchoolDataSync implements RosterFormat {

    private static final Set<String> READ = Set.of("orgs.csv", "users.csv", "roles.csv", "relationships.csv",
        "demographics.csv");

    @Override
    public boolean recognises(PackageFiles files) {
        boolean ownRoles = files.table("roles.csv")
            .map(roles -> roles.header().has(List.of("userSourcedId", "orgSourcedId", "role"))).orElse(false);
        return files.table("manifest.csv").isEmpty() && (ownRoles || files.table("users.csv").isPresent())
            && !isOneRoster(files);
    }

    /** OneRoster has tables of the same names, whose rows say when they were changed, and needs its manifest. */
    private static boolean isOneRoster(PackageFiles files) {
        return files.names().stream()
            .anyMatch(name -> files.table(name).orElseThrow().header().has("dateLastModified"));
    }

    @Override
    public Incoming read(PackageFiles files, Problems problems, LocalDate today) {
        var book = new SchoolBook();
        var tables = new Tables(files, problems);
        tables.required("orgs.csv", List.of("sourcedId", "name", "type"), row -> org(book, row));
        tables.required("users.csv", List.of("sourcedId", "givenName", "familyName"), row -> user(book, row));
        tables.required("roles.csv", List.of("userSourcedId", "orgSourcedId", "role"), row -> role(book, row));
        tables.optional("relationships.csv", List.of("userSourcedId", "relationshipUserSourcedId", "relationshipRole"),
            row -> relationship(book, row));
        tables.optional("demographics.csv", List.of("userSourcedId"), row -> demographics(book, row));
        note(files, problems);
        return new Assembly(book, problems, today).incoming(null, true);
    }

    private static void note(PackageFiles files, Problems problems) {
        for (String name : List.of("relationships.csv", "demographics.csv"))
            if (files.table(name).isEmpty()) problems.note(name, "optional-missing");
        var unused = new HashSet<>(files.names());
        unused.removeAll(READ);
        for (String name : unused) problems.note(name, name.equals("userflags.csv") ? "needs-consent" : "not-used");
    }

    private static void org(SchoolBook book, Row row) {
        String id = row.required("sourcedId");
        String name = row.required("name");
        if (!row.failed() && !book.addPlace(id, name)) row.fail("sourcedId", "duplicate-id");
    }

    private static void user(SchoolBook book, Row row) {
        SchoolUser user = UserCells.user(row);
        if (!row.failed() && !book.add(user)) row.fail("sourcedId", "duplicate-id");
    }

    private static void role(SchoolBook book, Row row) {
        String user = row.required("userSourcedId");
        String place = row.required("orgSourcedId");
        String role = row.required("role");
        if (row.failed()) return;
        if (!book.hasUser(user)) row.fail("userSourcedId", "unknown-user");
        if (!book.hasPlace(place)) row.fail("orgSourcedId", "unknown-org");
        var post = new Post(Post.kindOf(role), Post.relationOf(role), place, row.text("grade"),
            row.date("roleStartDate"), row.date("roleEndDate"), "true".equalsIgnoreCase(row.text("isPrimary")));
        if (!row.failed()) book.addPost(user, post);
    }

    private static void relationship(SchoolBook book, Row row) {
        String user = row.required("userSourcedId");
        String agent = row.required("relationshipUserSourcedId");
        String role = row.required("relationshipRole");
        if (row.failed()) return;
        if (!book.hasUser(user)) row.fail("userSourcedId", "unknown-user");
        if (!book.hasUser(agent)) row.fail("relationshipUserSourcedId", "unknown-user");
        if (!row.failed()) book.tie(user, agent, Post.relationOf(role.toLowerCase(Locale.ROOT)));
    }

    private static void demographics(SchoolBook book, Row row) {
        String user = row.required("userSourcedId");
        Vital vital = Vital.of(row);
        if (user != null && !book.hasUser(user)) row.fail("userSourcedId", "unknown-user");
        if (!row.failed()) book.addVital(user, vital);
    }
}
