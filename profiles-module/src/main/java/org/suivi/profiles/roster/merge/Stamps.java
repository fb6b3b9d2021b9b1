package org.suivi.profiles.roster.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Payload;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;

/** Tells in one statement whether a profile or its contacts were touched since a source last spoke of them. */
@ApplicationScoped
class Stamps {

    private static final String STAMP = """
        select p.id, p.version, concat_ws(':', p.version, p.state,
          (select concat(count(*), '/', coalesce(sum(t.version), 0)) from profiles_tie t
           where t.profile_id = p.id and t.until_on is null),
          (select coalesce(sum(c.version), 0) from profiles_tie t join profiles_contact c on c.id = t.contact_id
           where t.profile_id = p.id))
        from profiles_profile p where p.id in (?)""";

    private final Sql sql;

    @Inject
    Stamps(Sql sql) { this.sql = sql; }

    /** State of a profile at one moment. */
    record Stamp(long version, String text) {

        /** Digest of the claims together with the state they led to, and with what is meant by what they leave out. */
        byte[] with(Sending sending, IncomingPerson person) {
            String meant = (sending.rules().unlink() ? "-" : "") + (sending.rules().complete() ? "!" : "");
            return Digest.of(text + meant + Payload.write(person.anywhere()));
        }
    }

    Stamp of(UUID profile) { return of(List.of(profile)).get(profile); }

    Stamp of(ProfileId profile) { return of(profile.value()); }

    Map<UUID, Stamp> of(Collection<UUID> profiles) {
        var stamps = new HashMap<UUID, Stamp>();
        if (!profiles.isEmpty())
            for (var row : sql.rows(STAMP, profiles)) stamps.put(row.uuid(0), new Stamp(row.number(1), row.text(2)));
        return stamps;
    }
}
