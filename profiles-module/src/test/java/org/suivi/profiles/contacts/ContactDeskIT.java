package org.suivi.profiles.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileFact.ContactsChanged;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.Flag.Answer;
import org.suivi.profiles.contacts.Flag.Kind;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** Guardians and other contacts, alone and shared by siblings. */
@SuiviTest
class ContactDeskIT extends InASchool {

    @Inject
    private IdentityDesk identities;

    @Inject
    private Listener listener;

    private ProfileId léa;

    @BeforeEach
    void aPupil() {
        viewer = house.someone(school, Role.SECRETARY);
        léa = student("Léa", "Roy");
    }

    @Test
    void listsContactsInTheOrderOfTheirRank() {
        contacts.add(viewer, léa, NewContact.of(person("Marc", "Roy", "418 555-0101"), ranked(Relation.FATHER, 2)));
        contacts.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0102"), ranked(Relation.MOTHER, 1)));
        assertEquals(List.of("Anne Côté", "Marc Roy"), names(léa));
    }

    @Test
    void e36ChangesASharedContactForAllSiblingsAndCountsThoseOutOfReach() {
        ContactReceipt mother = contacts.add(viewer, léa, mother());
        ProfileId luc = student("Luc", "Roy");
        contacts.share(viewer, luc, mother.contact(), Tie.of(Relation.MOTHER));
        ProfileId hidden = siblingElsewhere();

        listener.forget();
        ContactReceipt receipt = contacts.edit(viewer, luc, mother.contact(), mother.version(),
                person("Anne", "Côté", "418 555-0202"));
        assertEquals(3, receipt.changed().count());
        assertEquals(Set.of("Léa Roy", "Luc Roy"), Set.copyOf(
                receipt.changed().named().stream().map(SharedWith.Child::name).toList()));
        assertEquals(1, receipt.changed().others());
        SharedWith shared = contacts.sharedWith(viewer, luc, mother.contact());
        assertEquals(List.of("Léa Roy"), shared.named().stream().map(SharedWith.Child::name).toList());
        assertEquals(1, shared.others());
        for (ProfileId child : List.of(léa, luc))
            assertEquals("418 555-0202", contacts.of(viewer, child).get(0).person().points().get(0).text());
        assertEquals(Set.of(léa, luc, hidden), Set.copyOf(listener.heard()));
        assertEquals(1, profiles.history(viewer, léa).stream().filter(change -> "Anne Côté".equals(change.about()))
                .filter(change -> "418 555-0202".equals(change.after() + "")).count());
    }

    @Test
    void e37KeepsRightsAndRestrictionsToOneChild() {
        ContactReceipt father = contacts.add(viewer, léa, NewContact.of(person("Marc", "Roy", "418 555-0101"),
                Tie.of(Relation.FATHER, Flag.yes(Kind.RECEIVES_COPIES),
                new Flag(Kind.CUSTODY, Answer.JOINT, null, null))));
        ProfileId luc = student("Luc", "Roy");
        contacts.share(viewer, luc, father.contact(), Tie.of(Relation.FATHER));
        ContactView onLuc = contacts.of(viewer, luc).get(0);
        contacts.tie(viewer, luc, onLuc.tieId(), onLuc.tieVersion(), new Tie(Relation.FATHER, null, 1, List.of(),
                new Restriction(Restriction.Kind.NO_CONTACT, "200-04-1", null, null, null), null, null));
        Tie onLéa = contacts.of(viewer, léa).get(0).tie();
        assertEquals(Answer.YES, onLéa.flag(Kind.RECEIVES_COPIES).answer());
        assertEquals(Answer.JOINT, onLéa.flag(Kind.CUSTODY).answer());
        assertEquals(Answer.UNKNOWN, onLéa.flag(Kind.MAY_CONSENT).answer());
        assertEquals(Restriction.Kind.NONE, onLéa.restriction().kind());
        assertEquals(Restriction.Kind.NO_CONTACT, contacts.of(viewer, luc).get(0).tie().restriction().kind());
    }

    @Test
    void usesAPersonAgainWhomAnotherSystemKnowsByTheSameNumber() {
        var number = List.of(new Identifier("sds", "G-" + school.id()));
        var anne = new NewContact(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER), number, "sds");
        ProfileId luc = student("Luc", "Roy");
        assertEquals(contacts.add(viewer, léa, anne).contact(), contacts.add(viewer, luc, anne).contact());
        assertThrows(ContactAlreadyTied.class, () -> contacts.add(viewer, luc, anne));
    }

    @Test
    void endsATieWithoutLosingIt() {
        contacts.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.GUARDIAN)));
        ContactView tie = contacts.of(viewer, léa).get(0);
        contacts.end(viewer, léa, tie.tieId(), LocalDate.of(2026, 10, 1), "Jugement");
        assertEquals(LocalDate.of(2026, 10, 1), contacts.of(viewer, léa).get(0).until());
        assertTrue(profiles.history(viewer, léa).stream().anyMatch(change -> "Jugement".equals(change.reason())));
    }

    @Test
    void refusesStaleEditsOfPersonAndTie() {
        ContactReceipt receipt = contacts.add(viewer, léa,
                NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER)));
        ContactView seen = contacts.of(viewer, léa).get(0);
        contacts.edit(viewer, léa, receipt.contact(), seen.version(), person("Anne", "Côté", "418 555-0109"));
        contacts.tie(viewer, léa, seen.tieId(), seen.tieVersion(), Tie.of(Relation.MOTHER, Flag.yes(Kind.EMERGENCY)));
        assertThrows(ChangedMeanwhile.class, () -> contacts.edit(viewer, léa, receipt.contact(), seen.version(),
                person("Anne", "Roy", "418 555-0101")));
        assertThrows(ChangedMeanwhile.class,
                () -> contacts.tie(viewer, léa, seen.tieId(), seen.tieVersion(), Tie.of(Relation.GUARDIAN)));
    }

    @Test
    void findsContactsOfVisibleChildrenOnly() {
        contacts.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0177"), Tie.of(Relation.MOTHER)));
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ContactMatch match = contacts.find(viewer, "cote anne").get(0);
        assertEquals("Anne Côté", match.name());
        assertEquals("418 555-0177", match.reachableAt());
        assertEquals(1, contacts.find(viewer, "418-555-0177").size());
        assertEquals(List.of(), contacts.find(elsewhere, "cote"));
        ProfileId own = profiles.create(elsewhere, People.aStudent("Max", "Roy"));
        assertThrows(NotVisible.class, () -> contacts.share(elsewhere, own, match.contact(), Tie.of(Relation.MOTHER)));
    }

    @Test
    void e45HidesFromEachTeamThatAParentIsAClientOfTheOther() {
        Viewer clinic = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ContactReceipt mother = contacts.add(viewer, léa, mother());
        ProfileId anne = client(clinic);
        assertEquals(List.of("Anne Côté"),
                contacts.find(viewer, "cote anne").stream().map(ContactMatch::name).toList());
        assertEquals(List.of(), listed(ProfileQuery.search("cote anne")));
        assertThrows(NotVisible.class, () -> profiles.open(viewer, anne));
        assertEquals(List.of(), alike(viewer));
        assertEquals(List.of(anne), alike(clinic));
        assertEquals(List.of(), contacts.find(clinic, "418 555-0101"));
        assertThrows(NotVisible.class, () -> contacts.sharedWith(clinic, anne, mother.contact()));
        assertThrows(NotVisible.class, () -> profiles.open(clinic, léa));
    }

    @Test
    void e45KeepsWhatIsKnownOfAParentApartFromWhatIsKnownOfTheClient() {
        Viewer clinic = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ContactReceipt mother = contacts.add(viewer, léa, mother());
        ProfileId anne = client(clinic);
        contacts.edit(viewer, léa, mother.contact(), mother.version(), person("Anne", "Roy", "418 555-0202"));
        ProfileView client = profiles.open(clinic, anne);
        assertEquals("Anne Côté", client.name().shown());
        assertEquals("418 555-0101", client.points().get(0).text());
        details.reachAt(clinic, anne, client.version(), List.of(ContactPoint.phone(Use.MOBILE, "418 555-0303")));
        assertEquals("418 555-0202", contacts.of(viewer, léa).get(0).person().points().get(0).text());
    }

    @Test
    void saysOfContactsOfTheProfileOnlyWhomTheyAreSharedWith() {
        ContactReceipt mother = contacts.add(viewer, léa, mother());
        ProfileId luc = student("Luc", "Roy");
        assertThrows(NotVisible.class, () -> contacts.sharedWith(viewer, luc, mother.contact()));
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        assertThrows(NotVisible.class, () -> contacts.sharedWith(elsewhere, léa, mother.contact()));
    }

    @Test
    void letsOnlyEditorsOfTheProfileChangeContacts() {
        contacts.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER)));
        Viewer reader = house.practitioner(school);
        assertEquals(1, contacts.of(reader, léa).size());
        assertThrows(NotAllowed.class, () -> contacts.add(reader, léa,
                NewContact.of(person("Marc", "Roy", "418 555-0101"), Tie.of(Relation.FATHER))));
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        assertThrows(InvalidValue.class, () -> new Flag(Kind.CUSTODY, Answer.YES, null, null));
        assertThrows(InvalidValue.class, () -> new Flag(Kind.MAY_CONSENT, Answer.JOINT, null, null));
    }

    /** The mother, for whom the clinic keeps a profile of her own. */
    private ProfileId client(Viewer clinic) {
        return profiles.create(clinic, People.reachableAt(People.aClient("Anne", "Côté"),
                ContactPoint.phone(Use.MOBILE, "418 555-0101")));
    }

    private List<ProfileId> alike(Viewer asking) {
        var anne = new Likeness("Côté", "Anne", null, List.of("418 555-0101"), List.of(), List.of(), null);
        return identities.possibleDuplicates(asking, anne).stream().map(found -> found.profile().id()).toList();
    }

    /** A child of another workspace, whose secretary got to know the mother by the number that both systems use. */
    private ProfileId siblingElsewhere() {
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ProfileId hidden = profiles.create(elsewhere, People.aStudent("Secret", "Roy"));
        contacts.add(elsewhere, hidden, mother());
        return hidden;
    }

    private NewContact mother() {
        return new NewContact(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER),
                List.of(new Identifier("sds", "M-" + school.id())), "sds");
    }

    private List<String> names(ProfileId child) {
        return contacts.of(viewer, child).stream().map(contact -> contact.person().shown()).toList();
    }

    private static Tie ranked(Relation relation, int rank) {
        return new Tie(relation, null, rank, List.of(), null, null, null);
    }

    private static Person person(String given, String family, String phone) {
        return new Person(false, family, given, "fr", List.of(ContactPoint.phone(Use.MOBILE, phone)));
    }

    @ApplicationScoped
    static class Listener {

        private final List<ProfileId> heard = new ArrayList<>();

        void on(@Observes ContactsChanged fact) { heard.add(fact.profile()); }

        List<ProfileId> heard() { return List.copyOf(heard); }

        void forget() { heard.clear(); }
    }
}
