package org.suivi.profiles.roster.merge;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Payload;
import org.suivi.sharing.ProfileId;

/** Tells in one statement whether a profile or its contacts were touched since a source last spoke of them. */
@ApplicationScoped
class Stamps {

    private static final String STAMP = """
        select p.version, concat_ws(':', p.version, p.state,
          (select concat(count(*), '/', coalesce(sum(t.version), 0)) from profiles_tie t
           where t.profile_id = p.id and t.until_on is null),
          (select coalesce(sum(c.version), 0) from profiles_tie t join profiles_contact c on c.id = t.contact_id
           where t.profile_id = p.id))
        from profiles_profile p where p.id = ?""";

    private final EntityManager manager;

    @Inject
    Stamps(EntityManager manager) { this.manager = manager; }

    /** State of a profile at one moment. */
    record Stamp(long version, String text) {

        /** Digest of the claims together with the state they led to. */
        byte[] with(Sending sending, IncomingPerson person) {
            return Digest.of(text + (sending.rules().unlink() ? "-" : "") + Payload.write(person.anywhere()));
        }
    }

    Stamp of(UUID profile) {
        Object[] row = (Object[]) manager.createNativeQuery(STAMP).setParameter(1, profile.toString())
            .getSingleResult();
        return new Stamp(((Number) row[0]).longValue(), row[1].toString());
    }

    Stamp of(ProfileId profile) { return of(profile.value()); }
}
