package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.NewFamilies;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.contacts.TieDesk;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Makes the guardians that a source names contacts of the profile; one who is there is only brought up to date. */
@ApplicationScoped
class Guardians {

    /** A tie that lasts before those that have ended, the later one before the earlier one. */
    private static final Comparator<ContactView> LAST = Comparator
        .comparing(ContactView::until, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(ContactView::tieId);

    private final ContactDesk contacts;
    private final TieDesk ties;
    private final NewFamilies numbered;
    private final SourceKeys keys;
    private final SourceValues said;

    @Inject
    Guardians(ContactDesk contacts, TieDesk ties, NewFamilies numbered, SourceKeys keys, SourceValues said) {
        this.contacts = contacts;
        this.ties = ties;
        this.numbered = numbered;
        this.keys = keys;
        this.said = said;
    }

    List<ContactView> of(Viewer viewer, ProfileId profile) { return contacts.of(viewer, profile); }

    /** The contact behind a guardian with the last tie, whether it lasts or has ended. */
    Optional<ContactView> tied(List<ContactView> all, String source, IncomingGuardian guardian) {
        return contact(source, guardian)
            .flatMap(contact -> all.stream().filter(one -> one.contact().equals(contact)).max(LAST));
    }

    /** The one whom the source brought, or to whom somebody else gave the same number. */
    private Optional<UUID> contact(String source, IncomingGuardian guardian) {
        return keys.find(source, Kind.CONTACT, guardian.externalId()).map(SourceKeys.Known::target)
            .or(() -> numbered.known(source, List.of(guardian.externalId())).values().stream()
                .map(NewFamilies.Known::contact).findFirst());
    }

    /** From now on the source may leave out, too, whom somebody else brought. */
    void keep(Viewer viewer, Sending sending, ContactView contact, IncomingGuardian guardian) {
        if (keys.find(sending.source(), Kind.CONTACT, guardian.externalId()).isEmpty())
            keys.put(viewer, sending, key(guardian, contact.contact()), null);
    }

    private static SourceKeys.Key key(IncomingGuardian guardian, UUID contact) {
        return new SourceKeys.Key(Kind.CONTACT, guardian.externalId(), contact);
    }

    /** A tie that the source itself ended goes on when it names the guardian again; what somebody ended stays ended. */
    boolean goesOn(String source, ContactView last) {
        if (last.until() == null) return true;
        byte[] end = said.of(last.tieId(), source).get(Field.UNTIL);
        return new Comparison.Said(last.tieId(), Field.UNTIL, end).is(last.until().toString());
    }

    Plan tiePlan(ContactView contact, String source, IncomingGuardian guardian) {
        return Plan.of(contact.tieId(), Claims.ofTie(guardian), Standing.of(contact.tie()),
            said.of(contact.tieId(), source));
    }

    /** @param claims all that counts of what is said */
    Plan plan(ContactView contact, String source, Claims claims) {
        return Plan.of(contact.contact(), claims, Standing.of(contact.person()), said.of(contact.contact(), source));
    }

    /**
     * Ties a guardian who is no contact of the profile yet, the same person as for the siblings; what is said about
     * somebody who was known before is not written here.
     */
    UUID add(Viewer viewer, Sending sending, ProfileId profile, IncomingGuardian guardian) {
        var receipt = contacts.add(viewer, profile, newContact(sending, guardian));
        keys.put(viewer, sending, key(guardian, receipt.contact()), null);
        of(viewer, profile).stream().filter(one -> one.contact().equals(receipt.contact()) && one.until() == null)
            .forEach(one -> said.remember(one.tieId(), sending.source(), Claims.ofTie(guardian).values()));
        return receipt.contact();
    }

    static NewContact newContact(Sending sending, IncomingGuardian guardian) {
        Claims claims = Claims.of(guardian);
        var person = new Person(guardian.tie().organisation(), claims.get(Field.FAMILY), claims.get(Field.GIVEN),
            claims.get(Field.LANGUAGE), Points.with(List.of(), Plan.fromNothing(claims)));
        return new NewContact(person, tie(guardian), List.of(new Identifier(sending.source(), guardian.externalId())),
            sending.provenance());
    }

    /** Writes what the source may change; answers what was done. */
    List<Effect> write(Viewer viewer, ProfileId profile, ContactView contact, Map<Field, Plan.Change> changes) {
        if (changes.isEmpty()) return List.of();
        Person old = contact.person();
        var person = new Person(old.organisation(), value(changes, Field.FAMILY, old.family()),
            value(changes, Field.GIVEN, old.given()), value(changes, Field.LANGUAGE, old.language()),
            Points.with(old.points(), changes));
        contacts.edit(viewer, profile, contact.contact(), contact.version(), person);
        var effects = new ArrayList<Effect>();
        changes.forEach((field, change) -> effects.add(new Effect(Effect.Kind.CONTACT_FIELD, contact.contact(), field,
            change.before(), change.after())));
        return effects;
    }

    /** The same for what the contact is to this one profile. */
    List<Effect> writeTie(Viewer viewer, ProfileId profile, ContactView contact, Map<Field, Plan.Change> changes) {
        if (changes.isEmpty()) return List.of();
        contacts.tie(viewer, profile, contact.tieId(), contact.tieVersion(), TieText.with(contact.tie(), changes));
        var effects = new ArrayList<Effect>();
        changes.forEach((field, change) -> effects.add(new Effect(Effect.Kind.TIE_FIELD, contact.tieId(), field,
            change.before(), change.after())));
        return effects;
    }

    /** Contacts tied now whom the source once named and does not name any longer. */
    List<ContactView> forgotten(List<ContactView> all, String source, List<IncomingGuardian> named) {
        var keys = named.stream().map(IncomingGuardian::externalId).toList();
        return all.stream().filter(one -> one.until() == null)
            .filter(one -> this.keys.contactIsOnly(source, one.contact(), keys)).toList();
    }

    Effect unlink(Viewer viewer, Sending sending, ProfileId profile, ContactView contact) {
        LocalDate today = sending.today();
        contacts.end(viewer, profile, contact.tieId(), today, null);
        said.remember(contact.tieId(), sending.source(), Map.of(Field.UNTIL, today.toString()));
        return Effect.tieEnded(contact.tieId(), today);
    }

    Effect resume(Viewer viewer, Sending sending, ProfileId profile, ContactView ended) {
        ties.resume(viewer, profile, ended.tieId(), ended.until(), null);
        said.restore(ended.tieId(), sending.source(), Field.UNTIL, null);
        return Effect.tieResumed(ended.tieId(), ended.until());
    }

    /** Takes back what {@link #resume} did, unless somebody has ended the tie since. */
    void endAgain(Viewer viewer, Sending sending, ProfileId profile, Effect resumed) {
        LocalDate day = LocalDate.parse(resumed.before());
        for (var one : of(viewer, profile))
            if (one.tieId().equals(resumed.target()) && one.until() == null) {
                contacts.end(viewer, profile, one.tieId(), day, Undoing.REASON);
                said.remember(one.tieId(), sending.source(), Map.of(Field.UNTIL, day.toString()));
            }
    }

    /**
     * Takes back what {@link #unlink} did, unless somebody has dealt with the tie since; imports of the first versions
     * did not keep the day.
     */
    void tieAgain(Viewer viewer, ProfileId profile, Effect ended) {
        if (ended.after() != null)
            ties.resume(viewer, profile, ended.target(), LocalDate.parse(ended.after()), Undoing.REASON);
    }

    void end(Viewer viewer, ProfileId profile, UUID contact, LocalDate today) {
        for (var one : contacts.of(viewer, profile))
            if (one.contact().equals(contact) && one.until() == null)
                contacts.end(viewer, profile, one.tieId(), today, Undoing.REASON);
    }

    private static Tie tie(IncomingGuardian guardian) {
        var bare = new Tie(null, null, 1, null, null, null, guardian.unclear() ? UNCLEAR : null);
        return TieText.with(bare, Plan.fromNothing(Claims.ofTie(guardian)));
    }

    /** Shown on the tie until somebody has looked; kept bilingual, since a note is data and not translated. */
    private static final String UNCLEAR = "À vérifier (importation) / To be checked (import)";

    private static String value(Map<Field, Plan.Change> changes, Field field, String old) {
        return changes.containsKey(field) ? changes.get(field).after() : old;
    }
}
