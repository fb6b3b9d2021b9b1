package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;

/**
 * Tells the feed which profiles come into the sight of a workspace and leave it. Only workspaces are told, because
 * systems look through them alone; who still sees a profile in another way is not told that it is gone.
 */
@ApplicationScoped
class Horizon {

    private static final String WORKSPACES = """
            select s.party_id from sharing_right s
              join sharing_unit u on u.id = s.party_id and u.kind = 'WORKSPACE'
             where s.record_id = ?
            """;

    private final Sql sql;
    private final Feed feed;

    @Inject
    Horizon(Sql sql, Feed feed) {
        this.sql = sql;
        this.feed = feed;
    }

    void arrived(Party party, Collection<ProfileId> profiles) { tell(ChangeType.PROFILE_ARRIVED, party, profiles); }

    void withdrawn(Party party, Collection<ProfileId> profiles) { tell(ChangeType.PROFILE_WITHDRAWN, party, profiles); }

    /** To all that see the record. */
    void arrived(RecordId record, ProfileId profile) { tell(ChangeType.PROFILE_ARRIVED, record, profile); }

    void withdrawn(RecordId record, ProfileId profile) { tell(ChangeType.PROFILE_WITHDRAWN, record, profile); }

    private void tell(ChangeType type, Party party, Collection<ProfileId> profiles) {
        if (party.kind() == Party.Kind.WORKSPACE)
            feed.tell(profiles.stream().map(profile -> Change.of(type, profile).toldTo(party.id())).toList());
    }

    private void tell(ChangeType type, RecordId record, ProfileId profile) {
        List<UUID> workspaces = sql.rows(WORKSPACES, record.value()).stream().map(row -> row.uuid(0)).toList();
        feed.tell(workspaces.stream().map(workspace -> Change.of(type, profile).toldTo(workspace)).toList());
    }
}
