package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Makes the guardians that a source names contacts of the profile; one who is there is only brought up to date. */
@ApplicationScoped
class Guardians {

    private final ContactDesk contacts;
    private final SourceKeys keys;
    private final SourceValues said;

    @Inject
    Guardians(ContactDesk contacts, SourceKeys keys, SourceValues said) {
        this.contacts = contacts;
        this.keys = keys;
        this.said = said;
    }

    List<ContactView> of(Viewer viewer, ProfileId profile) { return contacts.of(viewer, profile); }

    /** The contact of the profile behind a guardian, if there is a tie already. */
    Optional<ContactView> tied(List<ContactView> all, String source, IncomingGuardian guardian) {
        return keys.find(source, Kind.CONTACT, guardian.externalId())
            .flatMap(known -> all.stream().filter(one -> one.contact().equals(known.target())).findFirst());
    }

    Plan plan(ContactView contact, String source, IncomingGuardian guardian) {
        return Plan.of(contact.contact(), Claims.of(guardian), Standing.of(contact.person()),
            said.of(contact.contact(), source));
    }

    /** Ties a guardian who is no contact of the profile yet, the same person as for the siblings. */
    Effect add(Viewer viewer, Sending sending, ProfileId profile, IncomingGuardian guardian) {
        Claims claims = Claims.of(guardian);
        var changes = new java.util.EnumMap<Field, Plan.Change>(Field.class);
        claims.values().forEach((field, value) -> changes.put(field, new Plan.Change(null, value)));
        var person = new Person(false, claims.get(Field.FAMILY), claims.get(Field.GIVEN), null,
            Points.with(List.of(), changes));
        var receipt = contacts.add(viewer, profile, new NewContact(person, tie(guardian),
            List.of(new Identifier(sending.source(), guardian.externalId())), sending.provenance()));
        keys.put(viewer, sending, new SourceKeys.Key(Kind.CONTACT, guardian.externalId(), receipt.contact()), null);
        if (said.of(receipt.contact(), sending.source()).isEmpty())
            said.remember(receipt.contact(), sending.source(), claims.values());
        return Effect.added(Effect.Kind.TIE_ADDED, receipt.contact());
    }

    /** Writes what the source may change; answers what was done. */
    List<Effect> write(Viewer viewer, ProfileId profile, ContactView contact, Map<Field, Plan.Change> changes) {
        if (changes.isEmpty()) return List.of();
        Person old = contact.person();
        var person = new Person(old.organisation(), value(changes, Field.FAMILY, old.family()),
            value(changes, Field.GIVEN, old.given()), old.language(), Points.with(old.points(), changes));
        contacts.edit(viewer, profile, contact.contact(), contact.version(), person);
        var effects = new ArrayList<Effect>();
        changes.forEach((field, change) -> effects.add(new Effect(Effect.Kind.CONTACT_FIELD, contact.contact(), field,
            change.before(), change.after())));
        return effects;
    }

    void end(Viewer viewer, ProfileId profile, UUID contact, java.time.LocalDate today) {
        for (var one : contacts.of(viewer, profile))
            if (one.contact().equals(contact) && one.until() == null)
                contacts.end(viewer, profile, one.tieId(), today, Undoing.REASON);
    }

    private static Tie tie(IncomingGuardian guardian) {
        var flags = guardian.relation() == IncomingGuardian.Relation.GUARDIAN
            ? List.of(Flag.yes(Flag.Kind.LEGAL_GUARDIAN)) : List.<Flag>of();
        return new Tie(relation(guardian.relation()), null, 1, flags, null, null,
            guardian.unclear() ? UNCLEAR : null);
    }

    /** Shown on the tie until somebody has looked; kept bilingual, since a note is data and not translated. */
    private static final String UNCLEAR = "À vérifier (importation) / To be checked (import)";

    private static Relation relation(IncomingGuardian.Relation said) {
        return said == IncomingGuardian.Relation.OTHER ? Relation.UNKNOWN : Relation.valueOf(said.name());
    }

    private static String value(Map<Field, Plan.Change> changes, Field field, String old) {
        return changes.containsKey(field) ? changes.get(field).after() : old;
    }
}
