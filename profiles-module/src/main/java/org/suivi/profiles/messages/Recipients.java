package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.sql.Today;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Finds every address one could write to, and what forbids it now; a restriction overrides every flag. */
@ApplicationScoped
class Recipients {

    private final ProfileDesk profiles;
    private final ContactDesk contacts;
    private final Today today;

    @Inject
    Recipients(ProfileDesk profiles, ContactDesk contacts, Today today) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.today = today;
    }

    /** The person's addresses first, then those of the contacts in their order. Masked ones are left out. */
    List<Recipient> of(Viewer viewer, ProfileId id) {
        ProfileView profile = profiles.open(viewer, id);
        var found = new ArrayList<Recipient>();
        usable(profile.points()).forEach(point -> found.add(
                recipient(point, null, profile.name().shown(), profile.isDeceased() ? "deceased" : null, null)));
        for (ContactView contact : contacts.of(viewer, id))
            if (contact.isCurrentOn(today.date())) addAll(found, contact, profile.isDeceased());
        return found;
    }

    private void addAll(List<Recipient> found, ContactView contact, boolean deceased) {
        Restriction restriction = contact.tie().restriction();
        boolean restricted = restriction.blocksMessagesOn(today.date());
        String blocked = deceased ? "deceased" : restricted ? "restricted" : null;
        usable(contact.person().points()).forEach(point -> found.add(recipient(point, contact,
                contact.person().shown(), blocked, restricted ? restriction : null)));
    }

    private Recipient recipient(ContactPoint point, ContactView contact, String name, String blocked,
            Restriction restriction) {
        LocalDate day = today.date();
        String why = blocked != null ? blocked
                : point.caution().doNotContact() ? "do-not-contact" : point.isValidOn(day) ? null : "expired";
        return new Recipient(point.id(), contact == null ? null : contact.contact(), name, point.value(), why,
                restriction == null ? null : restriction.order(), restriction == null ? null : restriction.until(),
                point.caution().discreet());
    }

    private static List<ContactPoint> usable(List<ContactPoint> points) {
        return points.stream().filter(point -> point.kind() == ContactPoint.Kind.EMAIL && !point.isMasked()).toList();
    }
}
