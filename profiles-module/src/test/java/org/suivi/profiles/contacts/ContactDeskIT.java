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
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileFact.ContactsChanged;
import org.suivi.profiles.contacts.Flag.Answer;
import org.suivi.profiles.contacts.Flag.Kind;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Guardians and other contacts, alone and shared by siblings. */
@SuiviTest
class ContactDeskIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private ContactDesk desk;

    @Inject
    private Listener listener;

    private Party school;
    private Viewer viewer;
    private ProfileId léa;

    @BeforeEach
    void aPupil() {
        school = house.workspace("École du Ruisseau");
        viewer = house.someone(school, Role.SECRETARY);
        léa = profiles.create(viewer, People.aStudent("Léa", "Roy"));
    }

    @Test
    void listsContactsInTheOrderOfTheirRank() {
        desk.add(viewer, léa, NewContact.of(person("Marc", "Roy", "418 555-0101"), ranked(Relation.FATHER, 2)));
        desk.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0102"), ranked(Relation.MOTHER, 1)));
        assertEquals(List.of("Anne Côté", "Marc Roy"), names(léa));
    }

    @Test
    void e36ChangesASharedContactForAllSiblingsAndCountsThoseOutOfReach() {
        ContactReceipt mother = desk.add(viewer, léa, mother());
        ProfileId luc = profiles.create(viewer, People.aStudent("Luc", "Roy"));
        desk.share(viewer, luc, mother.contact(), Tie.of(Relation.MOTHER));
        ProfileId hidden = siblingElsewhere();

        listener.forget();
        ContactReceipt receipt = desk.edit(viewer, luc, mother.contact(), mother.version(),
                person("Anne", "Côté", "418 555-0202"));
        assertEquals(3, receipt.changed().count());
        assertEquals(Set.of("Léa Roy", "Luc Roy"), Set.copyOf(
                receipt.changed().named().stream().map(SharedWith.Child::name).toList()));
        assertEquals(1, receipt.changed().others());
        SharedWith shared = desk.sharedWith(viewer, luc, mother.contact());
        assertEquals(List.of("Léa Roy"), shared.named().stream().map(SharedWith.Child::name).toList());
        assertEquals(1, shared.others());
        for (ProfileId child : List.of(léa, luc))
            assertEquals("418 555-0202", desk.of(viewer, child).get(0).person().points().get(0).text());
        assertEquals(Set.of(léa, luc, hidden), Set.copyOf(listener.heard()));
        assertEquals(1, profiles.history(viewer, léa).stream().filter(change -> "Anne Côté".equals(change.about()))
                .filter(change -> "418 555-0202".equals(change.after() + "")).count());
    }

    @Test
    void e37KeepsRightsAndRestrictionsToOneChild() {
        ContactReceipt father = desk.add(viewer, léa, NewContact.of(person("Marc", "Roy", "418 555-0101"),
                Tie.of(Relation.FATHER, Flag.yes(Kind.RECEIVES_COPIES), new Flag(Kind.CUSTODY, Answer.JOINT, null, null))));
        ProfileId luc = profiles.create(viewer, People.aStudent("Luc", "Roy"));
        desk.share(viewer, luc, father.contact(), Tie.of(Relation.FATHER));
        ContactView onLuc = desk.of(viewer, luc).get(0);
        desk.tie(viewer, luc, onLuc.tieId(), onLuc.tieVersion(), new Tie(Relation.FATHER, null, 1, List.of(),
                new Restriction(Restriction.Kind.NO_CONTACT, "200-04-1", null, null, null), null, null));
        Tie onLéa = desk.of(viewer, léa).get(0).tie();
        assertEquals(Answer.YES, onLéa.flag(Kind.RECEIVES_COPIES).answer());
        assertEquals(Answer.JOINT, onLéa.flag(Kind.CUSTODY).answer());
        assertEquals(Answer.UNKNOWN, onLéa.flag(Kind.MAY_CONSENT).answer());
        assertEquals(Restriction.Kind.NONE, onLéa.restriction().kind());
        assertEquals(Restriction.Kind.NO_CONTACT, desk.of(viewer, luc).get(0).tie().restriction().kind());
    }

    @Test
    void usesAPersonAgainWhomAnotherSystemKnowsByTheSameNumber() {
        var number = List.of(new Identifier("sds", "G-" + school.id()));
        var anne = new NewContact(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER), number, "sds");
        ProfileId luc = profiles.create(viewer, People.aStudent("Luc", "Roy"));
        assertEquals(desk.add(viewer, léa, anne).contact(), desk.add(viewer, luc, anne).contact());
        assertThrows(ContactAlreadyTied.class, () -> desk.add(viewer, luc, anne));
    }

    @Test
    void endsATieWithoutLosingIt() {
        desk.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.GUARDIAN)));
        ContactView tie = desk.of(viewer, léa).get(0);
        desk.end(viewer, léa, tie.tieId(), LocalDate.of(2026, 10, 1), "Jugement");
        assertEquals(LocalDate.of(2026, 10, 1), desk.of(viewer, léa).get(0).until());
        assertTrue(profiles.history(viewer, léa).stream().anyMatch(change -> "Jugement".equals(change.reason())));
    }

    @Test
    void refusesStaleEditsOfPersonAndTie() {
        ContactReceipt receipt = desk.add(viewer, léa,
                NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER)));
        ContactView seen = desk.of(viewer, léa).get(0);
        desk.edit(viewer, léa, receipt.contact(), seen.version(), person("Anne", "Côté", "418 555-0109"));
        desk.tie(viewer, léa, seen.tieId(), seen.tieVersion(), Tie.of(Relation.MOTHER, Flag.yes(Kind.EMERGENCY)));
        assertThrows(ChangedMeanwhile.class, () -> desk.edit(viewer, léa, receipt.contact(), seen.version(),
                person("Anne", "Roy", "418 555-0101")));
        assertThrows(ChangedMeanwhile.class,
                () -> desk.tie(viewer, léa, seen.tieId(), seen.tieVersion(), Tie.of(Relation.GUARDIAN)));
    }

    @Test
    void findsContactsOfVisibleChildrenOnly() {
        desk.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0177"), Tie.of(Relation.MOTHER)));
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ContactMatch match = desk.find(viewer, "cote anne").get(0);
        assertEquals("Anne Côté", match.name());
        assertEquals("418 555-0177", match.reachableAt());
        assertEquals(1, desk.find(viewer, "418-555-0177").size());
        assertEquals(List.of(), desk.find(elsewhere, "cote"));
        ProfileId own = profiles.create(elsewhere, People.aStudent("Max", "Roy"));
        assertThrows(NotVisible.class, () -> desk.share(elsewhere, own, match.contact(), Tie.of(Relation.MOTHER)));
    }

    @Test
    void saysOfContactsOfTheProfileOnlyWhomTheyAreSharedWith() {
        ContactReceipt mother = desk.add(viewer, léa, mother());
        ProfileId luc = profiles.create(viewer, People.aStudent("Luc", "Roy"));
        assertThrows(NotVisible.class, () -> desk.sharedWith(viewer, luc, mother.contact()));
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        assertThrows(NotVisible.class, () -> desk.sharedWith(elsewhere, léa, mother.contact()));
    }

    @Test
    void letsOnlyEditorsOfTheProfileChangeContacts() {
        desk.add(viewer, léa, NewContact.of(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER)));
        Viewer reader = house.practitioner(school);
        assertEquals(1, desk.of(reader, léa).size());
        assertThrows(NotAllowed.class, () -> desk.add(reader, léa,
                NewContact.of(person("Marc", "Roy", "418 555-0101"), Tie.of(Relation.FATHER))));
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        assertThrows(InvalidValue.class, () -> new Flag(Kind.CUSTODY, Answer.YES, null, null));
        assertThrows(InvalidValue.class, () -> new Flag(Kind.MAY_CONSENT, Answer.JOINT, null, null));
    }

    /** A child of another workspace, whose secretary got to know the mother by the number that both systems use. */
    private ProfileId siblingElsewhere() {
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ProfileId hidden = profiles.create(elsewhere, People.aStudent("Secret", "Roy"));
        desk.add(elsewhere, hidden, mother());
        return hidden;
    }

    private NewContact mother() {
        return new NewContact(person("Anne", "Côté", "418 555-0101"), Tie.of(Relation.MOTHER),
                List.of(new Identifier("sds", "M-" + school.id())), "sds");
    }

    private List<String> names(ProfileId child) {
        return desk.of(viewer, child).stream().map(contact -> contact.person().shown()).toList();
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
