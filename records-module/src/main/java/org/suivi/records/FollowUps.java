package org.suivi.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Today;

/** Who follows the people of a list, in one question for all of them: only records that the viewer has a right to. */
@ApplicationScoped
@Transactional
@UseCase
public class FollowUps {

    /**
     * An active record that a person is in.
     *
     * @param holder   name of who holds it
     * @param activity when something last happened in it
     */
    public record FollowUp(ProfileId profile, RecordId record, String holder, Instant activity) {}

    private final EntityManager manager;
    private final Today today;

    @Inject
    FollowUps(EntityManager manager, Today today) {
        this.manager = manager;
        this.today = today;
    }

    /** The active records of each of the people, the most recently used first; nothing for those who are in none. */
    public Map<ProfileId, List<FollowUp>> of(Viewer viewer, Collection<ProfileId> profiles) {
        if (profiles.isEmpty() || viewer.parties().isEmpty()) return Map.of();
        var sql = Sql.of(manager, """
                select l.profile_id, r.id, h.name, r.activity_at
                from records_link l join records_record r on r.id = l.record_id and r.state = 'ACTIVE'
                join sharing_custody c on c.record_id = r.id
                join sharing_party h on h.id = c.holder_id
                where l.open = 1 and l.profile_id in (:profiles)
                  and (:coordinates and c.workspace_id = :workspace
                       or c.holder_id in (:parties) and not :program
                       or exists (select 1 from sharing_granted a
                                  where a.record_id = r.id and a.party_id in (:parties)))
                  and %s
                order by r.activity_at desc, r.id desc""".formatted(WithinBounds.person(viewer, "l.profile_id")))
                .with("profiles", profiles.stream().map(ProfileId::value).toList())
                .with("parties", viewer.partyIds()).with("coordinates", viewer.is(Role.COORDINATOR))
                .with("workspace", viewer.workspace().id()).with("program", viewer.isClient());
        return WithinBounds.bind(sql, viewer, today.date())
                .rows().stream().map(row -> new FollowUp(new ProfileId(row.uuid(0)), new RecordId(row.uuid(1)),
                        row.text(2), row.instant(3)))
                .collect(Collectors.groupingBy(FollowUp::profile));
    }
}
