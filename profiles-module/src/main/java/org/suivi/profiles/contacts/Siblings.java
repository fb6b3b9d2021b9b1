package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.contacts.SharedWith.Child;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.reach.Within;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Which profiles show a contact; those outside the viewer's reach are counted, never named. */
@ApplicationScoped
class Siblings {

    private static final String OF_CONTACTS = """
            select distinct t.contact_id, t.profile_id, p.family, p.given, p.preferred, p.sort_name,
                   exists (select 1 from profiles_reach r where r.profile_id = t.profile_id and r.party_id in (?) %s)
              from profiles_tie t join profiles_profile p on p.id = t.profile_id
             where t.contact_id in (?) and t.until_on is null
             order by p.sort_name, p.id
            """.formatted(Within.institutions("t.profile_id"));
    private static final SharedWith NOBODY = new SharedWith(List.of(), 0);

    private final Sql sql;
    private final Today today;

    @Inject
    Siblings(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** The profiles of some contacts, as one viewer may know them. */
    record Around(Map<UUID, List<Row>> rows) {

        /** @param lookedAt the one that the viewer looks at and that is left out; null to leave out none */
        SharedWith of(UUID contact, ProfileId lookedAt) {
            return rows.getOrDefault(contact, List.of()).stream()
                    .filter(row -> lookedAt == null || !row.uuid(1).equals(lookedAt.value()))
                    .map(Siblings::one).reduce(NOBODY, Siblings::both);
        }
    }

    Around of(Viewer viewer, Collection<UUID> contacts) {
        if (contacts.isEmpty()) return new Around(Map.of());
        return new Around(sql.rows(OF_CONTACTS, viewer.partyIds(), viewer.institutions().size(), viewer.institutions(),
                today.date(), contacts).stream().collect(Collectors.groupingBy(row -> row.uuid(0))));
    }

    /** All profiles of one contact. */
    SharedWith of(Viewer viewer, UUID contact) { return of(viewer, List.of(contact)).of(contact, null); }

    /** Every profile of the contact, known to the viewer or not, to tell whoever shows them. */
    List<ProfileId> all(UUID contact) {
        return sql.rows("select distinct profile_id from profiles_tie where contact_id = ? order by 1", contact)
                .stream().map(row -> new ProfileId(row.uuid(0))).toList();
    }

    private static SharedWith one(Row row) {
        if (!row.flag(6)) return new SharedWith(List.of(), 1);
        var name = new PersonName(row.text(2), row.text(3), row.text(4), null);
        return new SharedWith(List.of(new Child(new ProfileId(row.uuid(1)), name.shown())), 0);
    }

    private static SharedWith both(SharedWith one, SharedWith other) {
        var named = new ArrayList<>(one.named());
        named.addAll(other.named());
        return new SharedWith(List.copyOf(named), one.others() + other.others());
    }
}
