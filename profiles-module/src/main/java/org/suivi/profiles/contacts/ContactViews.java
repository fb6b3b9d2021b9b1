package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.reach.Seen;

/** Puts together the contacts that a profile shows, in a fixed number of statements. */
@ApplicationScoped
class ContactViews {

    private final Ties ties;
    private final Contacts contacts;
    private final ContactPoints points;
    private final Siblings siblings;

    @Inject
    ContactViews(Ties ties, Contacts contacts, ContactPoints points, Siblings siblings) {
        this.ties = ties;
        this.contacts = contacts;
        this.points = points;
        this.siblings = siblings;
    }

    List<ContactView> of(Seen seen) {
        List<ProfileContact> found = ties.of(seen);
        List<UUID> ids = found.stream().map(ProfileContact::contact).distinct().toList();
        Map<UUID, ContactPerson> people = contacts.find(ids);
        Map<UUID, List<ContactPoint>> reachable = points.ofContacts(seen, ids);
        Siblings.Around shared = siblings.of(seen.viewer(), ids);
        return found.stream().map(tie -> view(tie, people.get(tie.contact()),
                reachable.getOrDefault(tie.contact(), List.of()), shared.of(tie.contact(), seen.profile()))).toList();
    }

    private static ContactView view(ProfileContact tie, ContactPerson contact, List<ContactPoint> points,
            SharedWith shared) {
        return new ContactView(contact.id(), contact.version(), contact.person(points), tie.id(), tie.version(),
                tie.tie(), tie.until(), shared);
    }
}
