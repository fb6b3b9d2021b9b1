package org.suivi.profiles.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.Today;

/** Pairs of profiles that someone declared to be two people; a pair is stored once, the smaller id first. */
@ApplicationScoped
class DifferentPeople {

    private final Sql sql;
    private final Today today;

    @Inject
    DifferentPeople(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    void remember(Editing one, Seen other, String reason) {
        UUID first = one.profile().value();
        UUID second = other.profile().value();
        boolean inOrder = first.compareTo(second) < 0;
        sql.run("insert ignore into profiles_different (one_id, other_id, staff_id, at, reason) values (?, ?, ?, ?, ?)",
                inOrder ? first : second, inOrder ? second : first, one.viewer().self().id(), today.now(), reason);
    }

    /** Everyone who was declared to be someone else than the profile. */
    Set<ProfileId> from(ProfileId profile) {
        return sql.rows("""
                select other_id from profiles_different where one_id = ?
                union select one_id from profiles_different where other_id = ?
                """, profile.value(), profile.value()).stream()
                .map(row -> new ProfileId(row.uuid(0))).collect(Collectors.toSet());
    }
}
