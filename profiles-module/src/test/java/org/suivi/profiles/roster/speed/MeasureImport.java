package org.suivi.profiles.roster.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.roster.Delivery;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;

/** Brings a large school in as the screens do, and the same again; prints what it cost and asserts nothing. */
@SuiviTest
class MeasureImport {

    private static final int CHUNK = Integer.getInteger("suivi.measure.chunk", 100);

    @Inject
    private House house;
    @Inject
    private RosterDesk desk;
    @Inject
    private RunLog log;
    @TempDir
    private Path folder;

    @Test
    void bringsALargeSchoolInTwice() {
        int students = Integer.getInteger("suivi.measure.students", 5_000);
        var files = new LargeSchool().files(folder, students);
        var secretary = house.someone(house.workspace("École"), Role.SECRETARY);
        var watch = new Stopwatch(students);
        bring(secretary, files, watch, "");
        bring(secretary, files, watch, "again: ");
    }

    private void bring(Viewer viewer, List<UploadedFile> files, Stopwatch watch, String when) {
        UUID run = desk.receive(viewer, new Delivery("measured", "school.zip", files));
        watch.lap(when + "read and stage");
        work(viewer, run);
        watch.lap(when + "try");
        desk.confirm(viewer, run, true);
        work(viewer, run);
        watch.lap(when + "bring in");
        System.out.println(log.run(viewer, run).counts());
    }

    private void work(Viewer viewer, UUID run) {
        Steps.all(() -> desk.advance(viewer, run, CHUNK));
    }
}
