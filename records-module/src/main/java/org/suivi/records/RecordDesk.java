package org.suivi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.UseCase;

/** Where records are opened, read, kept in order, archived and found. */
@ApplicationScoped
@Transactional
@UseCase
public class RecordDesk {

    private final Access access;
    private final Opening opening;
    private final Keeping keeping;
    private final RecordPages pages;
    private final Timeline timeline;

    @Inject
    RecordDesk(Access access, Opening opening, Keeping keeping, RecordPages pages, Timeline timeline) {
        this.access = access;
        this.opening = opening;
        this.keeping = keeping;
        this.pages = pages;
        this.timeline = timeline;
    }

    /** Opens a record about at least one person; a practitioner holds it then, otherwise it waits in its service. */
    public RecordId open(Viewer viewer, NewRecord wanted) { return opening.open(viewer, wanted); }

    public RecordView view(Viewer viewer, RecordId record) {
        return pages.view(access.require(viewer, record, Level.SUMMARY));
    }

    public void edit(Viewer viewer, RecordEdit edit) {
        keeping.edit(access.require(viewer, edit.record(), Level.FULL), edit);
    }

    /** Archives the record; a transfer still open is cancelled, and its recipient told. */
    public void archive(Viewer viewer, RecordId record, String reason) {
        keeping.archive(access.require(viewer, record, Level.HOLD), reason);
    }

    /** Takes the opening of a record back that nobody has written in, while it is held by the viewer or in a queue. */
    public void retract(Viewer viewer, RecordId record, String reason) {
        keeping.retract(access.require(viewer, record, Level.SUMMARY), reason);
    }

    /** Makes an archived record active again, and with it the archived profiles in it, which are returned. */
    public Set<ProfileId> reactivate(Viewer viewer, RecordId record) {
        return keeping.reactivate(access.require(viewer, record, Level.HOLD));
    }

    /** What happened to the record, the latest first. */
    public List<TimelineEntry> timeline(Viewer viewer, RecordId record) {
        return timeline.of(access.require(viewer, record, Level.READ));
    }

    /** When the record was last changed after that moment, such as since it was offered; not what is confidential. */
    public Optional<Instant> changedSince(Viewer viewer, RecordId record, Instant since) {
        return timeline.changedSince(access.require(viewer, record, Level.SUMMARY), since);
    }

    /** The records a person is in: those the viewer may see, and how many more. */
    public ProfileRecords ofProfile(Viewer viewer, ProfileId profile) { return pages.ofProfile(viewer, profile); }

    public RecordPage page(Viewer viewer, RecordQuery query) { return pages.page(viewer, query); }
}
