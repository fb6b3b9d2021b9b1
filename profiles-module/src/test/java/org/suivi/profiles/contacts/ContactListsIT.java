package org.suivi.profiles.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.Flag.Kind;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** The contacts that profiles show are those that were written, of many profiles at the price of two. */
@SuiviTest
class ContactListsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Inject
    private House house;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private ContactDesk desk;

    @Inject
    private FamilyDesk families;

    @Inject
    private ContactLists lists;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer viewer;
    private List<ProfileId> pupils;
    private Map<ProfileId, List<ContactView>> written;

    @BeforeEach
    void aClass() {
        school = house.workspace("École du Ruisseau");
        viewer = house.someone(school, Role.SECRETARY);
        pupils = new ArrayList<>();
        written = new HashMap<>();
        Person mother = null;
        for (int i = 0; i < 12; i++) {
            pupils.add(profiles.create(viewer, People.aStudent("Léa " + i, "Roy")));
            if (i % 2 == 0) mother = person(false, "Anne");
            ContactView father = added(pupils.get(i), person(i == 3, i == 3 ? null : "Marc"), everything(), "F-" + i);
            ContactView first = added(pupils.get(i), mother, plain(), "M-" + i / 2);
            written.put(pupils.get(i), List.of(first, father));
        }
        ContactView ended = written.get(pupils.get(0)).get(0);
        desk.end(viewer, pupils.get(0), ended.tieId(), DAY, null);
        written.put(pupils.get(0), List.of(written.get(pupils.get(0)).get(1), new ContactView(ended.contact(), 1,
                ended.person(), ended.tieId(), 2, ended.tie(), DAY)));
    }

    @Test
    void answersWhatWasWritten() {
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ProfileId hidden = profiles.create(elsewhere, People.aStudent("Secret", "Roy"));
        desk.add(elsewhere, hidden, NewContact.of(person(false, "Anne"), plain()));
        var asked = new ArrayList<>(pupils);
        asked.add(hidden);
        asked.add(profiles.create(viewer, People.aStudent("Seul", "Roy")));
        assertEquals(written, lists.of(viewer, asked));
        for (Viewer reader : List.of(house.practitioner(school), house.system(school)))
            assertEquals(masked(), lists.of(reader, asked));
        assertEquals(Map.of(), lists.of(viewer, List.of()));
    }

    @Test
    void answersTheSameOfEachProfileByItself() {
        Viewer system = house.system(school);
        for (ProfileId pupil : pupils) {
            assertEquals(written.get(pupil), desk.of(viewer, pupil));
            assertEquals(written.get(pupil), families.open(viewer, pupil).contacts());
            assertEquals(masked().get(pupil), families.open(system, pupil).contacts());
        }
    }

    @Test
    void showsSomeoneWhoIsTiedAgainOnceForEachTie() {
        ContactView ended = written.get(pupils.get(0)).get(1);
        desk.share(viewer, pupils.get(0), ended.contact(), plain());
        var found = desk.of(viewer, pupils.get(0)).stream().filter(one -> one.contact().equals(ended.contact()))
                .toList();
        assertEquals(List.of(ended.person(), ended.person()), found.stream().map(ContactView::person).toList());
    }

    @Test
    void masksWhatIsConfidentialWhereTheViewerMayNotEdit() {
        Viewer reader = house.practitioner(school);
        ProfileId own = profiles.create(reader, People.aStudent("Luc", "Roy"));
        desk.add(reader, own, contact( person(false, "Anne"), plain(), "M-0"));
        var found = lists.of(reader, List.of(pupils.get(0), own));
        assertTrue(secret(found.get(pupils.get(0)).get(0)).isMasked());
        assertEquals("418 555-0199", secret(found.get(own).get(0)).text());
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForTwo() {
        long few = statements(pupils.subList(0, 2));
        assertEquals(few, statements(pupils));
        assertEquals(2, Transactions.<Long>in(() -> Sql.of(em, """
                select count(*) from sharing_audit where staff_id = :staff and action = 'ContactLists.of'""")
            .with("staff", viewer.self().id()).number()));
    }

    private long statements(List<ProfileId> asked) {
        return Transactions.in(() -> {
            Sql.of(em, "update sharing_feed set last = last where one = 1").run();
            long before = selects();
            lists.of(viewer, asked);
            return selects() - before;
        });
    }

    private long selects() {
        return Long.parseLong(Sql.of(em, "show session status like 'Com_select'").first().orElseThrow().text(1));
    }

    private Map<ProfileId, List<ContactView>> masked() {
        return written.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> one.getValue().stream().map(ContactListsIT::masked).toList()));
    }

    private static ContactView masked(ContactView view) {
        var ways = view.person().points().stream().map(way -> way.caution().confidential() ? way.masked() : way)
                .toList();
        return new ContactView(view.contact(), view.version(), view.person().reachable(ways), view.tieId(),
                view.tieVersion(), view.tie(), view.until());
    }

    private static ContactPoint secret(ContactView contact) { return contact.person().points().get(1); }

    private ContactView added(ProfileId pupil, Person person, Tie tie, String number) {
        UUID contact = desk.add(viewer, pupil, contact(person, tie, number)).contact();
        UUID tieId = Transactions.in(() -> Sql.of(em, """
                select id from profiles_tie where profile_id = :pupil and contact_id = :contact""")
            .with("pupil", pupil.value()).with("contact", contact).first().orElseThrow().uuid(0));
        return new ContactView(contact, 1, stored(person, contact), tieId, 1, tie, null);
    }

    /** The same person, whose points have the ids that they got when they were stored. */
    private Person stored(Person person, UUID contact) {
        List<UUID> ids = Transactions.in(() -> Sql.of(em,
                "select id from profiles_point where contact_id = :contact order by position")
            .with("contact", contact).rows()).stream().map(row -> row.uuid(0)).toList();
        return person.reachable(IntStream.range(0, ids.size()).mapToObj(i -> {
            ContactPoint way = person.points().get(i);
            return new ContactPoint(ids.get(i), way.kind(), way.use(), way.value(), way.address(), way.primary(),
                    way.caution(), way.from(), way.until(), way.note());
        }).toList());
    }

    private NewContact contact(Person person, Tie tie, String number) {
        return new NewContact(person, tie, List.of(new Identifier("sds", number + school.id())), "sds");
    }

    private static Tie plain() { return Tie.of(Relation.MOTHER); }

    private static Tie everything() {
        return new Tie(Relation.OTHER, "Marraine", 2,
                List.of(Flag.yes(Kind.EMERGENCY), new Flag(Kind.CUSTODY, Flag.Answer.JOINT, DAY, DAY.plusDays(1))),
                new Restriction(Restriction.Kind.SUPERVISED, "200-04-1", DAY, DAY.plusDays(2), DAY.plusDays(3)), DAY,
                "Le jeudi");
    }

    private static Person person(boolean organisation, String given) {
        var confidential = new ContactPoint(NewId.next(), ContactPoint.Kind.PHONE, Use.HOME, "418 555-0199", null,
                false, new Caution(true, true, true), null, null, null);
        var address = new ContactPoint(NewId.next(), ContactPoint.Kind.ADDRESS, Use.WORK, null,
                new PostalAddress("1, rue Principale", "Québec", "QC", "G1A 1A1", "CA"), true, Caution.NONE, DAY,
                DAY.plusDays(1), "Au sous-sol");
        return new Person(organisation, "Côté", given, "fr",
                List.of(ContactPoint.phone(Use.MOBILE, "418 555-0101"), confidential, address));
    }
}
