package org.suivi.profiles.roster.merge;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;

/** Puts values that contradict staff on the list for review, each of them once in its life. */
@ApplicationScoped
class Proposals {

    private static final String DECIDED = """
        select count(*) from profiles_roster_proposal
        where target_id = ? and field = ? and digest = ? and state <> 'OPEN'""";
    /** About a contact it is shown by way of the profile that named it first, while that one has the contact. */
    private static final String ADD = """
        insert into profiles_roster_proposal
          (id, version, profile_id, contact_id, target_id, field, value, digest, source, state, at)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
        on duplicate key update profile_id = if(exists (select 1 from profiles_tie t
            where t.profile_id = profiles_roster_proposal.profile_id
              and t.contact_id = profiles_roster_proposal.contact_id and t.until_on is null),
          profile_id, value(profile_id))""";

    private final EntityManager manager;
    private final Clock clock;

    @Inject
    Proposals(EntityManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    /** Without what was decided about; a value that still waits is proposed again, and stands on the list once. */
    Plan undecided(Plan plan) {
        plan.proposes().entrySet().removeIf(one -> isDecided(plan.target(), one.getKey(), one.getValue()));
        return plan;
    }

    private boolean isDecided(UUID target, Field field, String value) {
        return ((Number) manager.createNativeQuery(DECIDED).setParameter(1, target.toString())
            .setParameter(2, field.name()).setParameter(3, Digest.of(target, field, value)).getSingleResult())
            .intValue() > 0;
    }

    /**
     * Answers how many values wait.
     *
     * @param contact null when the values are about the profile itself
     */
    int add(ProfileId profile, UUID contact, Plan plan, String source) {
        var about = new About(profile, contact, plan.target());
        plan.proposes().forEach((field, value) -> add(about, new Contradiction(field, value), source));
        return plan.proposes().size();
    }

    private void add(About about, Contradiction value, String source) {
        UUID target = about.target();
        UUID contact = about.contact();
        manager.createNativeQuery(ADD).setParameter(1, NewId.next().toString())
            .setParameter(2, about.profile().toString()).setParameter(3, contact == null ? null : contact.toString())
            .setParameter(4, target.toString()).setParameter(5, value.field().name()).setParameter(6, value.value())
            .setParameter(7, Digest.of(target, value.field(), value.value())).setParameter(8, source)
            .setParameter(9, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    /**
     * Whom a value is about.
     *
     * @param contact null for the profile itself
     * @param target  the profile, the contact, or the tie between the two
     */
    private record About(ProfileId profile, UUID contact, UUID target) {}

    /** What a source says against what stands. */
    private record Contradiction(Field field, String value) {}
}
