package org.suivi.profiles.roster;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.formats.RosterReader;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.profiles.roster.legacy.LegacyFile;
import org.suivi.profiles.roster.merge.Upserts;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;

/** Reads a delivery completely and lays it out item by item; of one that is rejected only the report is kept. */
@ApplicationScoped
class Staging {

    private static final String UNNAMED = "school-data";
    private static final String LEGACY = "legacy";

    private final Runs runs;
    private final Items items;
    private final Upserts upserts;

    @Inject
    Staging(Runs runs, Items items, Upserts upserts) {
        this.runs = runs;
        this.items = items;
        this.upserts = upserts;
    }

    UUID receive(Viewer viewer, Delivery delivery) {
        Contents contents = read(delivery);
        if (contents.kind() == RunView.Kind.LEGACY) viewer.require(Role.COORDINATOR);
        if (contents.namesContacts()) viewer.require(Scope.CONTACTS_WRITE);
        return receive(viewer, contents, delivery.fileName());
    }

    UUID receive(Viewer viewer, Contents contents, String title) {
        var run = new RosterRun(viewer, contents, title, runs.now());
        runs.add(run, contents.problems().kept());
        if (!contents.rejected()) lay(viewer, run, contents);
        return run.id();
    }

    private void lay(Viewer viewer, RosterRun run, Contents contents) {
        int seq = 0;
        for (var person : contents.persons()) items.add(RosterItem.person(run.id(), ++seq, person));
        for (var record : contents.cases())
            items.add(RosterItem.record(run.id(), ++seq, record,
                upserts.record(run.source(), record.number()) != null));
        for (String leaver : contents.leavers())
            if (upserts.behind(run.source(), leaver) != null) items.add(RosterItem.leaver(run.id(), ++seq, leaver));
    }

    private Contents read(Delivery delivery) {
        var problems = new Problems();
        try (var files = PackageFiles.open(delivery.files(), PackageLimits.USUAL)) {
            var legacy = LegacyFile.table(files);
            if (legacy.isPresent())
                return Contents.of(named(delivery.source(), LEGACY),
                    LegacyFile.read(legacy.get(), problems, runs.today()), problems);
            var read = RosterReader.read(files, problems, runs.today());
            return Contents.of(named(delivery.source(), named(Delivery.slug(read.source()), UNNAMED)), read, problems);
        }
    }

    private static String named(String given, String otherwise) { return given == null ? otherwise : given; }
}
