package org.suivi.web.pages.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.suivi.records.RecordView;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyScope;
import org.suivi.sharing.people.PartyView;

/** Knows who usually takes over a record of a service, and whether someone works in the same place. */
@ApplicationScoped
class Recipients {

    private static final int SUGGESTED = 3;

    private final Directory directory;

    @Inject
    Recipients(Directory directory) { this.directory = directory; }

    /** A few from the viewer’s own workspace who can hold a record: those of the record’s service first. */
    List<PartyView> near(Viewer viewer, RecordView record) {
        List<UUID> colleagues = directory.members(record.service());
        return directory.find(viewer, "", PartyScope.HOLDERS).stream()
                .filter(party -> !party.party().equals(record.holder().holder()))
                .filter(party -> party.party().kind() != Party.Kind.WORKSPACE)
                .sorted(Comparator.comparing(party -> !colleagues.contains(party.party().id())))
                .limit(SUGGESTED).toList();
    }

    /** Whether the party is, or works in, the workspace that the record is held in. */
    boolean isWithin(RecordView record, Party party) {
        Party here = record.holder().workspace();
        if (party.kind() != Party.Kind.STAFF) return directory.workspaceOf(party).equals(here);
        return directory.workspacesOf(party.id()).stream().anyMatch(place -> place.party().equals(here));
    }
}
