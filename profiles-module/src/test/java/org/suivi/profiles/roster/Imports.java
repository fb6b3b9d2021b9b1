package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.testing.Steps;

/** Brings packages in as the import screens do, without their worker. */
class Imports {

    private static final int CHUNK = 40;

    private final RosterDesk desk;
    private final RunLog log;
    private final VisibleProfiles profiles;

    Imports(RosterDesk desk, RunLog log, VisibleProfiles profiles) {
        this.desk = desk;
        this.log = log;
        this.profiles = profiles;
    }

    /** Up to the result of the trial. */
    UUID tried(Viewer viewer, List<UploadedFile> files) { return tried(viewer, "test", files); }

    UUID tried(Viewer viewer, String source, List<UploadedFile> files) {
        UUID run = desk.receive(viewer, new Delivery(source, "upload", files));
        work(viewer, run);
        return run;
    }

    RunView brought(Viewer viewer, List<UploadedFile> files) { return confirmed(viewer, tried(viewer, files)); }

    RunView brought(Viewer viewer, String source, List<UploadedFile> files) {
        return confirmed(viewer, tried(viewer, source, files));
    }

    RunView confirmed(Viewer viewer, UUID run) {
        desk.confirm(viewer, run, true);
        return worked(viewer, run);
    }

    RunView worked(Viewer viewer, UUID run) {
        work(viewer, run);
        return log.run(viewer, run);
    }

    List<ProfileSummary> active(Viewer viewer, String words) {
        return profiles.page(viewer, new ProfileQuery(null, words, null, null, false, 0, 200)).rows();
    }

    private void work(Viewer viewer, UUID run) {
        Steps.all(() -> advance(viewer, run));
    }

    private boolean advance(Viewer viewer, UUID run) {
        try {
            return desk.advance(viewer, run, CHUNK);
        } catch (Refusal somewhere) {
            return single(viewer, run);
        }
    }

    private boolean single(Viewer viewer, UUID run) {
        try {
            return desk.advance(viewer, run, 1);
        } catch (Refusal one) {
            desk.setAside(viewer, run, one);
            return true;
        }
    }
}
