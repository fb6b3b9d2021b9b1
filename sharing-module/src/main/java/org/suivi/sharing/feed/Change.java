package org.suivi.sharing.feed;

import java.util.UUID;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * Something to be told in the feed.
 *
 * @param detail   what else it is about, such as a transfer; null when nothing
 * @param audience the workspace or institution that it is told to alone; null for everyone who sees the subject
 */
public record Change(ChangeType type, ProfileId profile, RecordId record, UUID detail, UUID audience) {

    public static Change of(ChangeType type, ProfileId profile) { return new Change(type, profile, null, null, null); }

    public static Change of(ChangeType type, RecordId record) { return new Change(type, null, record, null, null); }

    public Change with(ProfileId linked) { return new Change(type, linked, record, detail, audience); }

    public Change about(UUID other) { return new Change(type, profile, record, other, audience); }

    public Change toldTo(UUID workspaceOrInstitution) {
        return new Change(type, profile, record, detail, workspaceOrInstitution);
    }
}
