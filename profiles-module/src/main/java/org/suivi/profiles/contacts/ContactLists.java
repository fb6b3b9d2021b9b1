package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Row;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where the contacts of many profiles are read, in as many statements for two hundred as for two. */
@ApplicationScoped
@Transactional
@UseCase
public class ContactLists {

    private static final String TIES = ListedTie.COLUMNS + """
              from profiles_tie t left join profiles_tie_flag f on f.tie_id = t.id
             where t.profile_id in (?)
             order by t.until_on is not null, t.position, t.id, f.kind
            """;

    private final ProfileRights rights;
    private final Sql sql;
    private final Contacts contacts;
    private final ContactPoints points;
    private final Siblings siblings;

    @Inject
    ContactLists(ProfileRights rights, Sql sql, Contacts contacts, ContactPoints points, Siblings siblings) {
        this.rights = rights;
        this.sql = sql;
        this.contacts = contacts;
        this.points = points;
        this.siblings = siblings;
    }

    /** The contacts of those within reach, as each profile shows them; a profile without any is missing. */
    public Map<ProfileId, List<ContactView>> of(Viewer viewer, Collection<ProfileId> profiles) {
        List<Seen> seen = rights.see(viewer, profiles);
        List<ListedTie> ties = ties(seen);
        List<UUID> ids = ties.stream().map(ListedTie::contact).distinct().toList();
        Map<UUID, ContactPerson> people = contacts.find(ids);
        Map<ProfileId, Map<UUID, List<ContactPoint>>> reachable = points(seen, ids);
        Siblings.Around shared = siblings.of(viewer, ids);
        return ties.stream().collect(Collectors.groupingBy(ListedTie::profile,
                Collectors.mapping(tie -> view(tie, people.get(tie.contact()),
                        reachable.get(tie.profile()).getOrDefault(tie.contact(), List.of()),
                        shared.of(tie.contact(), tie.profile())), Collectors.toList())));
    }

    private List<ListedTie> ties(List<Seen> seen) {
        if (seen.isEmpty()) return List.of();
        return sql.rows(TIES, seen.stream().map(one -> one.profile().value()).toList()).stream()
                .collect(Collectors.groupingBy(row -> row.uuid(0), LinkedHashMap<UUID, List<Row>>::new,
                        Collectors.toList()))
                .values().stream().map(ListedTie::of).toList();
    }

    /** Who may edit a profile reads what is confidential around it, so the points of one contact can differ by profile. */
    private Map<ProfileId, Map<UUID, List<ContactPoint>>> points(List<Seen> seen, List<UUID> contacts) {
        var found = new HashMap<ProfileId, Map<UUID, List<ContactPoint>>>();
        seen.stream().collect(Collectors.groupingBy(Seen::mayEdit)).values().forEach(alike -> {
            var shown = points.ofContacts(alike.get(0), contacts);
            alike.forEach(one -> found.put(one.profile(), shown));
        });
        return found;
    }

    private static ContactView view(ListedTie tie, ContactPerson contact, List<ContactPoint> points, SharedWith shared) {
        return new ContactView(contact.id(), contact.version(), contact.person(points), tie.id(), tie.version(), tie.tie(),
                tie.until(), shared);
    }
}
