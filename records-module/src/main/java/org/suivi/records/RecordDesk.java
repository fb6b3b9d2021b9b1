package org.suivi.records;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Where records are opened, read, kept in order, archived and found. */
@ApplicationScoped
@Transactional
public class RecordDesk {

    /** Opens a record about at least one person; the viewer holds it from then on. */
    public RecordId open(Viewer viewer, NewRecord wanted) { throw new UnsupportedOperationException(); }

    public RecordView view(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    public void edit(Viewer viewer, RecordEdit edit) { throw new UnsupportedOperationException(); }

    /** Archives the record; a transfer still open is cancelled, and its recipient told. */
    public void archive(Viewer viewer, RecordId record, String reason) { throw new UnsupportedOperationException(); }

    /** Makes an archived record active again, and with it the archived profiles in it, which are returned. */
    public Set<ProfileId> reactivate(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    public List<TimelineEntry> timeline(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    /** The records a person is in: those the viewer may see, and how many more. */
    public ProfileRecords ofProfile(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }

    public RecordPage page(Viewer viewer, RecordQuery query) { throw new UnsupportedOperationException(); }
}
