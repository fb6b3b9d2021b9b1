package org.suivi.profiles.roster;

import java.util.List;

import org.suivi.profiles.roster.legacy.LegacyCase;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** A record of a former system is to be opened with the people taken out of it; whoever keeps records does that. */
public final class LegacyRecordRequested {

    private final Viewer viewer;
    private final LegacyCase wanted;
    private final List<Member> members;
    private RecordId record;

    LegacyRecordRequested(Viewer viewer, LegacyCase wanted, List<Member> members) {
        this.viewer = viewer;
        this.wanted = wanted;
        this.members = List.copyOf(members);
    }

    /** A profile that was in the record, as the primary person or as another one. */
    public record Member(ProfileId profile, boolean primary) {}

    public Viewer viewer() { return viewer; }

    public LegacyCase wanted() { return wanted; }

    public List<Member> members() { return members; }

    /** Says which record was opened. */
    public void openedAs(RecordId opened) { record = opened; }

    RecordId record() {
        if (record == null) throw new IllegalStateException("nobody keeps records");
        return record;
    }
}
