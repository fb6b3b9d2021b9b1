package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.profiles.roster.formats.RosterReader;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;
import org.suivi.profiles.roster.speed.LargeSchool;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** The same school is the same afterwards, whether it came as a file, in calls or as a job. */
@SuiviTest
class SameStateIT {

    private static final int STUDENTS = 60;

    @Inject
    private House house;
    @Inject
    private RosterDesk files;
    @Inject
    private BatchDesk batches;
    @Inject
    private RunLog log;
    @Inject
    private VisibleProfiles visible;
    @Inject
    private ProfileDesk profiles;
    @Inject
    private ContactDesk contacts;
    @TempDir
    private Path folder;

    @Test
    void isTheSameByFileByCallsAndAsAJob() {
        var school = new LargeSchool().files(folder, STUDENTS);
        var people = people(school);
        var byFile = secretary();
        new Imports(files, log, visible).brought(byFile, "file", school);
        var byCalls = secretary();
        for (int from = 0; from < people.size(); from += 7)
            batches.apply(byCalls, Batch.of("calls", people.subList(from, Math.min(people.size(), from + 7))));
        var byJob = secretary();
        var job = batches.submit(byJob, Batch.of("job", people));
        while (files.advance(byJob, job, 25)) Thread.onSpinWait();

        var state = state(byFile);
        assertEquals(STUDENTS, state.size());
        assertEquals(state, state(byCalls));
        assertEquals(state, state(byJob));
    }

    private Viewer secretary() { return house.someone(house.workspace("École"), Role.SECRETARY); }

    private static List<IncomingPerson> people(List<UploadedFile> school) {
        var problems = new Problems();
        try (var read = PackageFiles.open(school, PackageLimits.USUAL)) {
            return RosterReader.read(read, problems, LocalDate.of(2026, 9, 1)).people();
        }
    }

    /** Everything about everyone but numbers, ids and the name of the source. */
    private List<String> state(Viewer viewer) {
        return new Imports(files, log, visible).active(viewer, "").stream().map(one -> text(viewer, one.id())).sorted()
            .toList();
    }

    private String text(Viewer viewer, ProfileId id) {
        var one = profiles.open(viewer, id);
        var history = profiles.history(viewer, id).stream().map(change -> change.field() + change.before()
            + (change.field().equals("number") ? "" : change.after())).filter(row -> !row.contains("identifier."))
            .sorted().toList();
        return one.name() + " " + one.birth() + " " + one.variants() + " " + one.personal() + " " + one.version() + " "
            + one.points().stream().map(point -> point.use() + point.text() + point.primary()).toList()
            + one.identifiers().stream().map(identifier -> identifier.value()).sorted().toList()
            + one.enrolments().stream().map(place -> place.institutionName() + place.grade()).toList()
            + contacts.of(viewer, id).stream().map(contact -> contact.person().shown() + contact.version()
                + contact.tie() + contact.person().points().stream().map(point -> point.text()).toList()
                + contact.shared().count()).sorted().toList() + history;
    }
}
