package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Sight;
import org.suivi.sharing.storage.Today;

/** Which profiles a follower of changes may know of: those within reach, as everywhere. */
@ApplicationScoped
class ProfilesInSight implements Sight {

    private final Summaries summaries;
    private final Sql sql;
    private final Today today;

    @Inject
    ProfilesInSight(Summaries summaries, Sql sql, Today today) {
        this.summaries = summaries;
        this.sql = sql;
        this.today = today;
    }

    @Override
    public ChangeType.Subject subject() { return ChangeType.Subject.PROFILE; }

    @Override
    public Set<UUID> among(Viewer viewer, Collection<UUID> ids) {
        return new HashSet<>(summaries.visible(viewer, ids.stream().map(ProfileId::new).toList()));
    }

    @Override
    public Set<UUID> within(Viewer viewer, Collection<UUID> ids) {
        if (viewer.institutions().isEmpty()) return Set.copyOf(ids);
        return sql.rows("""
                select distinct profile_id from profiles_enrolment
                 where profile_id in (?) and institution_id in (?) and (until_on is null or until_on >= ?)
                """, ids, viewer.institutions(), today.date()).stream().map(row -> row.uuid(0))
                .collect(Collectors.toSet());
    }
}
