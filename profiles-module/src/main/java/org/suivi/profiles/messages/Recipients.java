package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Finds every address one could write to, and what forbids it now; a restriction overrides every flag. */
@ApplicationScoped
class Recipients {

    private final ProfileDesk profiles;
    private final ContactDesk contacts;
    private final SharedAddresses addresses;
    private final Today today;

    @Inject
    Recipients(ProfileDesk profiles, ContactDesk contacts, SharedAddresses addresses, Today today) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.addresses = addresses;
        this.today = today;
    }

    /** The person's addresses first, then those of the contacts in their order. Masked ones are left out. */
    List<Recipient> of(Viewer viewer, ProfileId id) {
        ProfileView profile = profiles.open(viewer, id);
        var found = new ArrayList<Recipient>();
        Set<String> shared = addresses.of(id);
        usable(profile.points()).forEach(point -> found.add(recipient(profile, null, point, shared)));
        for (ContactView contact : contacts.of(viewer, id))
            if (contact.isCurrentOn(today.date()))
                usable(contact.person().points())
                        .forEach(point -> found.add(recipient(profile, contact, point, shared)));
        return found;
    }

    /** @param contact whose address it is; null for the person */
    private Recipient recipient(ProfileView profile, ContactView contact, ContactPoint point,
            Set<String> shared) {
        Restriction order = contact == null ? Restriction.NONE : contact.tie().restriction();
        Restriction shown = order.blocksMessagesOn(today.date()) ? order : Restriction.NONE;
        String name = contact == null ? profile.name().shown() : contact.person().shown();
        return new Recipient(point.id(), contact == null ? null : contact.contact(), name, point.value(),
                Recipient.blocked(profile.isDeceased(), order, point, today.date()), shown.order(), shown.until(),
                point.caution().discreet(), shared.contains(SharedAddresses.folded(point.value())));
    }

    private static List<ContactPoint> usable(List<ContactPoint> points) {
        return points.stream().filter(point -> point.kind() == ContactPoint.Kind.EMAIL && !point.isMasked()).toList();
    }
}
