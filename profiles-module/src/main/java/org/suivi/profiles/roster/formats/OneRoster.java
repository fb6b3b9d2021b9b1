package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Problems;

/** 1EdTech OneRoster CSV, versions 1.1 and 1.2, whole tables or what changed since the last time. */
final class OneRoster implements RosterFormat {

    private static final Set<String> GRADEBOOK = Set.of("categories.csv", "lineitems.csv", "results.csv",
        "lineitemlearningobjectiveids.csv", "lineitemscorescales.csv", "resultlearningobjectiveids.csv",
        "resultscorescales.csv", "scorescales.csv");
    private static final Set<String> READ = Set.of(Manifest.FILE, "orgs.csv", "users.csv", "roles.csv",
        "demographics.csv");

    @Override
    public boolean recognises(PackageFiles files) { return files.table(Manifest.FILE).isPresent(); }

    @Override
    public Incoming read(PackageFiles files, Problems problems, LocalDate today) {
        var manifest = Manifest.read(files, problems);
        var tables = new OneRosterTables(manifest, problems);
        if (!problems.rejected()) read(new Tables(files, problems), manifest, tables);
        for (String name : files.names())
            if (GRADEBOOK.contains(name)) problems.note(name, "gradebook-ignored");
            else if (!READ.contains(name)) problems.note(name, "not-used");
        tables.checkUsers();
        return new Assembly(tables.book(), problems, today).incoming(manifest.source(), !manifest.isDelta("users"));
    }

    private static void read(Tables files, Manifest manifest, OneRosterTables into) {
        boolean first = manifest.isFirstVersion();
        if (!manifest.carries("users")) files.problems().reject("users.csv", null, "file-missing");
        if (!manifest.isDelta("users") && !manifest.carries("orgs"))
            files.problems().reject("orgs.csv", null, "file-missing");
        if (!first && !manifest.isDelta("users") && !manifest.carries("roles"))
            files.problems().reject("roles.csv", null, "file-missing");
        files.optional("orgs.csv", List.of("sourcedId", "status", "dateLastModified", "name", "type"), into::org);
        files.optional("users.csv", first
            ? List.of("sourcedId", "status", "dateLastModified", "orgSourcedIds", "role", "givenName", "familyName")
            : List.of("sourcedId", "status", "dateLastModified", "givenName", "familyName"), into::user);
        if (!first) files.optional("roles.csv", List.of("userSourcedId", "role", "orgSourcedId"), into::role);
        files.optional("demographics.csv", List.of("sourcedId"), into::demographics);
    }
}
