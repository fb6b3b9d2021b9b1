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

    private static final String KNOWN = """
        select count(*) from profiles_roster_proposal where target_id = ? and field = ? and digest = ?""";
    private static final String ADD = """
        insert into profiles_roster_proposal
          (id, version, profile_id, contact_id, target_id, field, value, digest, source, state, at)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)""";

    private final EntityManager manager;
    private final Clock clock;

    @Inject
    Proposals(EntityManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    /** Whether the value was proposed before, whatever became of it. */
    boolean isKnown(UUID target, Field field, String value) {
        return ((Number) manager.createNativeQuery(KNOWN).setParameter(1, target.toString())
            .setParameter(2, field.name()).setParameter(3, Digest.of(target, field, value)).getSingleResult())
            .intValue() > 0;
    }

    void add(About about, Contradiction value, String source) {
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
    record About(ProfileId profile, UUID contact, UUID target) {}

    /** What a source says against what stands. */
    record Contradiction(Field field, String value) {}
}
