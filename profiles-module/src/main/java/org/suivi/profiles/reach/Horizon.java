package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.names.WorkspaceWords;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;

/**
 * Knows when profiles come into the sight of a workspace and leave it: keeps the words that they are found by there,
 * and tells the feed. Only workspaces are told, because systems look through them alone; who still sees a profile in
 * another way is not told that it is gone. What is within reach has been brought in line before.
 */
@ApplicationScoped
class Horizon {

    private static final String WORKSPACES = """
            select s.party_id from sharing_right s
              join sharing_unit u on u.id = s.party_id and u.kind = 'WORKSPACE'
             where s.record_id = ?
            """;

    private final Sql sql;
    private final WorkspaceWords words;
    private final Feed feed;

    @Inject
    Horizon(Sql sql, WorkspaceWords words, Feed feed) {
        this.sql = sql;
        this.words = words;
        this.feed = feed;
    }

    /** They were just made there, which the feed tells in another way. */
    void made(Party workspace, Collection<ProfileId> profiles) { words.arrived(workspace.id(), ids(profiles)); }

    void arrived(Party party, Collection<ProfileId> profiles) {
        if (party.kind() != Party.Kind.WORKSPACE) return;
        words.arrived(party.id(), ids(profiles));
        tell(ChangeType.PROFILE_ARRIVED, party.id(), profiles);
    }

    void withdrawn(Party party, Collection<ProfileId> profiles) {
        if (party.kind() != Party.Kind.WORKSPACE) return;
        words.left(party.id(), ids(profiles));
        tell(ChangeType.PROFILE_WITHDRAWN, party.id(), profiles);
    }

    /** In all workspaces that see the record. */
    void arrived(RecordId record, ProfileId profile) {
        workspaces(record).forEach(workspace -> arrived(workspace, List.of(profile)));
    }

    void withdrawn(RecordId record, ProfileId profile) {
        workspaces(record).forEach(workspace -> withdrawn(workspace, List.of(profile)));
    }

    private List<Party> workspaces(RecordId record) {
        return sql.rows(WORKSPACES, record.value()).stream().map(row -> Party.workspace(row.uuid(0))).toList();
    }

    private void tell(ChangeType type, UUID workspace, Collection<ProfileId> profiles) {
        feed.tell(profiles.stream().map(profile -> Change.of(type, profile).toldTo(workspace)).toList());
    }

    private static List<UUID> ids(Collection<ProfileId> profiles) {
        return profiles.stream().map(ProfileId::value).toList();
    }
}
