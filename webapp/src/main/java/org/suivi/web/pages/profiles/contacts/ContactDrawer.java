package org.suivi.web.pages.profiles.contacts;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactMatch;
import org.suivi.profiles.contacts.ContactReceipt;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.SharedWith;
import org.suivi.profiles.messages.MessageDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;
import org.suivi.web.pages.profiles.edit.PointsForm;
import org.suivi.web.pages.profiles.edit.Saved;

/** The drawer that adds a contact to a person, or changes one. */
@Named
@ViewScoped
public class ContactDrawer implements Serializable {

    private final ContactDesk contacts;
    private final MessageDesk messages;
    private final CurrentViewer me;
    private final Saved saved;
    private ProfileId profile;
    private ContactView contact;
    private SharedWith shared;
    private ContactMatch chosen;
    private List<ContactMatch> matches = List.of();
    private Fields person = new Fields();
    private Fields tie = new Fields();
    private Fields words = new Fields();
    private List<Fields> points = List.of();

    @Inject
    ContactDrawer(ContactDesk contacts, MessageDesk messages, CurrentViewer me, Saved saved) {
        this.contacts = contacts;
        this.messages = messages;
        this.me = me;
        this.saved = saved;
    }

    /** An empty form for a new contact of that person. */
    public void add(ProfileId wanted, int rank) {
        profile = wanted;
        contact = null;
        forget();
        tie = new Fields().with("rank", rank);
        person = new Fields();
        points = PointsForm.of(List.of());
        points.add(PointsForm.empty("PHONE"));
        points.add(PointsForm.empty("EMAIL"));
    }

    public void open(ProfileId wanted, ContactView known) {
        profile = wanted;
        contact = known;
        shared = contacts.sharedWith(me.viewer(), wanted, known.contact());
        forget();
        person = TieForm.of(known.person());
        points = PointsForm.of(known.person().points());
        tie = TieForm.of(known.tie());
    }

    /** Looks for someone who is a contact of another profile already, such as a sibling's. */
    public void find() {
        String typed = words.text("words");
        matches = typed == null || typed.length() < 2 ? List.of() : contacts.find(me.viewer(), typed);
    }

    public void choose(ContactMatch match) { chosen = match; }

    /** Goes back from the person chosen to a new one. */
    public void forget() {
        chosen = null;
        matches = List.of();
        words = new Fields();
    }

    public void save() {
        if (chosen != null) done(contacts.share(me.viewer(), profile, chosen.contact(), TieForm.tie(tie)));
        else if (contact == null) done(contacts.add(me.viewer(), profile, NewContact.of(typed(), TieForm.tie(tie))));
        else change();
    }

    public void addPoint(String kind) { points.add(PointsForm.empty(kind)); }

    public void removePoint(Fields row) { points.removeIf(each -> each == row); }

    public boolean isAdding() { return contact == null; }

    public ProfileId getProfile() { return profile; }

    public ContactView getContact() { return contact; }

    /** The other children whose contact it is. */
    public SharedWith getShared() { return shared; }

    public ContactMatch getChosen() { return chosen; }

    public List<ContactMatch> getMatches() { return matches; }

    public Map<String, Object> getPerson() { return person; }

    public Map<String, Object> getTie() { return tie; }

    public Map<String, Object> getWords() { return words; }

    public List<Fields> getPoints() { return points; }

    /** The person first, then what the person is to this child; each only when it was changed. */
    private void change() {
        var wanted = typed();
        var wantedTie = TieForm.tie(tie);
        ContactReceipt receipt = null;
        if (!wanted.equals(contact.person()))
            receipt = contacts.edit(me.viewer(), profile, contact.contact(), contact.version(), wanted);
        if (!wantedTie.equals(contact.tie()))
            receipt = contacts.tie(me.viewer(), profile, contact.tieId(), contact.tieVersion(), wantedTie);
        if (receipt != null) done(receipt);
    }

    private org.suivi.profiles.contacts.Person typed() {
        return TieForm.person(person, PointsForm.points(points));
    }

    private void done(ContactReceipt receipt) {
        saved.say("contact.saved", receipt.changed() == null ? 1 : Math.max(1, receipt.changed().count()));
        if (messages.sharesAddress(me.viewer(), profile)) saved.warn("message.shared");
    }
}
