package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Today;

/** Where the contacts of profiles are kept. */
@ApplicationScoped
@Transactional
@UseCase
public class ContactDesk {

    private final ProfileRights rights;
    private final ContactViews views;
    private final Contacts contacts;
    private final Ties ties;
    private final ContactChanges changes;
    private final ContactSearch search;
    private final Today today;

    @Inject
    ContactDesk(ProfileRights rights, ContactViews views, Contacts contacts, Ties ties, ContactChanges changes,
            ContactSearch search, Today today) {
        this.rights = rights;
        this.views = views;
        this.contacts = contacts;
        this.ties = ties;
        this.changes = changes;
        this.search = search;
        this.today = today;
    }

    /** The contacts of a profile in the order in which they are called; ended ones last. */
    public List<ContactView> of(Viewer viewer, ProfileId profile) { return views.of(rights.see(viewer, profile)); }

    /** The other profiles that show a contact of that one. */
    public SharedWith sharedWith(Viewer viewer, ProfileId profile, UUID contact) {
        return search.sharedWith(rights.see(viewer, profile), contact);
    }

    /** Adds a new person as a contact, or ties the one that has the same identifier already. */
    public ContactReceipt add(Viewer viewer, ProfileId profile, NewContact contact) {
        Editing editing = rights.edit(viewer, profile);
        ContactPerson person = contacts.known(contact.identifiers()).map(contacts::lock)
                .orElseGet(() -> contacts.add(editing, contact));
        return tied(editing, person, contact.tie(), contact.source());
    }

    /** Ties a person who is a contact of another profile within reach, such as a sibling's. */
    public ContactReceipt share(Viewer viewer, ProfileId profile, UUID contact, Tie tie) {
        Editing editing = rights.edit(viewer, profile);
        search.requireVisible(viewer, contact);
        return tied(editing, contacts.lock(contact), tie, Trace.screen(null).source());
    }

    /** Changes the person for every profile that shows it, if anything is new; the viewer comes from one of them. */
    public ContactReceipt edit(Viewer viewer, ProfileId profile, UUID contact, long version, Person person) {
        Editing editing = rights.edit(viewer, profile);
        ties.open(editing, contact).orElseThrow(NotVisible::new);
        ContactPerson stored = contacts.lock(contact);
        ChangedMeanwhile.unlessSame(version, stored.version());
        List<ContactPoint> known = contacts.pointsOf(editing, contact);
        if (stored.says(person, known)) return changes.receipt(editing, stored);
        return changes.person(editing, stored, known, () -> {
            stored.change(person, today.now());
            return contacts.fill(editing, stored, person);
        });
    }

    /** Changes what the contact is to this one profile. */
    public ContactReceipt tie(Viewer viewer, ProfileId profile, UUID tieId, long tieVersion, Tie tie) {
        Editing editing = rights.edit(viewer, profile);
        ProfileContact known = ties.find(editing, tieId);
        known.tie().refuseLoosening(viewer, tie);
        ChangedMeanwhile.unlessSame(tieVersion, known.version());
        if (known.tie().equals(tie)) return changes.receipt(editing, contacts.lock(known.contact()));
        return changes.tie(editing, known, Trace.screen(null), stored -> stored.change(tie, today.now()));
    }

    /** Ends the tie on that day, or today when none is given; it stays readable. */
    public void end(Viewer viewer, ProfileId profile, UUID tieId, LocalDate until, String reason) {
        Editing editing = rights.edit(viewer, profile);
        ProfileContact known = ties.find(editing, tieId);
        known.tie().refuseLoosening(viewer, null);
        changes.tie(editing, known, Trace.screen(InvalidValue.optionalLines("reason", reason, 500)),
                stored -> stored.end(until == null ? today.date() : until));
    }

    /** Contacts of profiles within reach whose name, phone or e-mail matches, to share one of them. */
    public List<ContactMatch> find(Viewer viewer, String words) { return search.find(viewer, words); }

    private ContactReceipt tied(Editing editing, ContactPerson contact, Tie tie, String source) {
        if (ties.open(editing, contact.id()).isPresent()) throw new ContactAlreadyTied();
        return changes.tied(editing, contact, ties.add(editing, contact.id(), tie, source), new Trace(source, null));
    }
}
