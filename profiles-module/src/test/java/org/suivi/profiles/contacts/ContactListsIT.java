package org.suivi.profiles.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.Flag.Kind;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** The contacts of many profiles at once are those of each profile alone, for one price. */
@SuiviTest
class ContactListsIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private ContactDesk desk;

    @Inject
    private ContactLists lists;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer viewer;
    private List<ProfileId> pupils;

    @BeforeEach
    void aClass() {
        school = house.workspace("École du Ruisseau");
        viewer = house.someone(school, Role.SECRETARY);
        pupils = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pupils.add(profiles.create(viewer, People.aStudent("Léa " + i, "Roy")));
            desk.add(viewer, pupils.get(i), parent("Anne " + i / 2, "M-" + i / 2, Relation.MOTHER));
            desk.add(viewer, pupils.get(i), parent("Marc " + i, "F-" + i, Relation.FATHER));
        }
        ContactView ended = desk.of(viewer, pupils.get(0)).get(1);
        desk.end(viewer, pupils.get(0), ended.tieId(), null, null);
    }

    @Test
    void answersWhatEachProfileShowsByItself() {
        Viewer elsewhere = house.someone(house.workspace("Clinique Nord"), Role.SECRETARY);
        ProfileId hidden = profiles.create(elsewhere, People.aStudent("Secret", "Roy"));
        desk.add(elsewhere, hidden, parent("Anne", "M-0", Relation.MOTHER));
        ProfileId alone = profiles.create(viewer, People.aStudent("Seul", "Roy"));
        var asked = new ArrayList<>(pupils);
        asked.add(hidden);
        asked.add(alone);
        for (Viewer one : List.of(viewer, house.practitioner(school), house.system(school)))
            assertEquals(oneByOne(one), lists.of(one, asked));
        assertEquals(Map.of(), lists.of(viewer, List.of()));
        assertEquals(1, lists.of(viewer, asked).get(pupils.get(0)).get(0).shared().others());
    }

    @Test
    void masksWhatIsConfidentialWhereTheViewerMayNotEdit() {
        Viewer reader = house.practitioner(school);
        ProfileId own = profiles.create(reader, People.aStudent("Luc", "Roy"));
        desk.add(reader, own, parent("Anne 0", "M-0", Relation.MOTHER));
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

    private Map<ProfileId, List<ContactView>> oneByOne(Viewer one) {
        return pupils.stream().collect(Collectors.toMap(pupil -> pupil, pupil -> desk.of(one, pupil)));
    }

    private static ContactPoint secret(ContactView contact) { return contact.person().points().get(1); }

    private NewContact parent(String given, String number, Relation relation) {
        var confidential = new ContactPoint(NewId.next(), ContactPoint.Kind.PHONE, Use.HOME, "418 555-0199", null, false,
                new Caution(false, false, true), null, null, null);
        var person = new Person(false, "Côté", given, "fr",
                List.of(ContactPoint.phone(Use.MOBILE, "418 555-0101"), confidential));
        return new NewContact(person, Tie.of(relation, Flag.yes(Kind.EMERGENCY), Flag.yes(Kind.RECEIVES_COPIES)),
                List.of(new Identifier("sds", number + school.id())), "sds");
    }
}
