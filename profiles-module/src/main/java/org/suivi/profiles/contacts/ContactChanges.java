package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.reach.Editing;

/** The one way in which contacts and ties change: change, write the history, tell every profile that shows it. */
@ApplicationScoped
class ContactChanges {

    private final EntityManager manager;
    private final Contacts contacts;
    private final Siblings siblings;
    private final ChangeLog log;
    private final ContactNews news;

    @Inject
    ContactChanges(EntityManager manager, Contacts contacts, Siblings siblings, ChangeLog log, ContactNews news) {
        this.manager = manager;
        this.contacts = contacts;
        this.siblings = siblings;
        this.log = log;
        this.news = news;
    }

    /**
     * Changes the person itself, for all profiles that share it.
     *
     * @param points how the person is reached as yet
     * @param change writes the change and answers how the person is reached from now on
     */
    ContactReceipt person(Editing editing, ContactPerson contact, List<ContactPoint> points,
            Supplier<List<ContactPoint>> change) {
        Fields before = ContactFields.of(contact.person(points));
        Fields after = ContactFields.of(contact.person(change.get()));
        log.contactChanged(editing, contact.id(), before, after, Trace.screen(null));
        news.tell(siblings.all(contact.id()));
        return receipt(editing, contact);
    }

    /** Changes one tie; only its profile shows it. */
    ContactReceipt tie(Editing editing, ProfileContact tie, Trace trace, Consumer<ProfileContact> change) {
        ContactPerson contact = contacts.find(List.of(tie.contact())).get(tie.contact());
        Fields before = fields(contact, tie);
        change.accept(tie);
        manager.flush();
        log.profileChanged(editing, before, fields(contact, tie), trace);
        news.tell(List.of(editing.profile()));
        return receipt(editing, contact);
    }

    /** The first history of a tie that was just made. */
    ContactReceipt tied(Editing editing, ContactPerson contact, ProfileContact tie, Trace trace) {
        manager.flush();
        log.profileChanged(editing, new Fields(), fields(contact, tie), trace);
        news.tell(List.of(editing.profile()));
        return receipt(editing, contact);
    }

    private static Fields fields(ContactPerson contact, ProfileContact tie) {
        return ContactFields.of(tie.id(), contact.person(List.of()).shown(), tie.tie(), tie.until());
    }

    /** Which profiles show the contact as it is. */
    ContactReceipt receipt(Editing editing, ContactPerson contact) {
        return new ContactReceipt(contact.id(), contact.version(), siblings.of(editing.viewer(), contact.id()));
    }
}
