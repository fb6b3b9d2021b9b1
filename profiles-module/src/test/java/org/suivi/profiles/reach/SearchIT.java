package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.NewAlert;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.reach.ProfileQuery.Filters;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.reach.ProfileQuery.Variant;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** What lists show and searches find, and for whom. */
@SuiviTest
class SearchIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk desk;

    @Inject
    private DetailDesk details;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private VisibleProfiles visible;

    @Inject
    private Following following;

    @Inject
    private Custodies custodies;

    private Party school;
    private Viewer viewer;

    @BeforeEach
    void aSchool() {
        school = house.workspace("École du Ruisseau");
        viewer = house.practitioner(school);
    }

    @Test
    void findsNamesHoweverTheyAreWritten() {
        ProfileId zoé = create("Zoé-Anne", "Côté");
        ProfileId noël = create("Noël", "Œuvray");
        ProfileId pat = create("Patrick", "O’Brien");
        ProfileId luc = create("Luc", "Saint-Pierre");
        create("Marc", "Roy");
        for (String typed : List.of("zoe cote", "COTE zoe", "Côté", "anne zoé", "cot z", "zoeanne"))
            assertEquals(List.of(zoé), found(typed), typed);
        for (String typed : List.of("oeuvray", "Œuv", "noel OEU")) assertEquals(List.of(noël), found(typed), typed);
        for (String typed : List.of("o'brien", "obrien", "O’Brien pat", "brien"))
            assertEquals(List.of(pat), found(typed), typed);
        for (String typed : List.of("st-pierre", "Saint Pierre", "stpierre", "pierre st luc"))
            assertEquals(List.of(luc), found(typed), typed);
        assertEquals(List.of(), found("zoe roy"));
    }

    @Test
    void findsByNumberPhoneMailAndBirthDate() {
        ProfileId id = desk.create(viewer, People.reachableAt(People.aStudent("Emma", "Tremblay"),
                ContactPoint.phone(Use.HOME, "+1 (514) 555-0142"), ContactPoint.email(Use.HOME, "emma.t@example.org")));
        create("Emma", "Roy");
        String number = desk.open(viewer, id).number();
        for (String typed : List.of(number, number.replaceAll("\\D|(?<=-)0+", "").replaceFirst("^0+", ""), "514 555 0142",
                "555-0142", "514-555", "emma.t@example.org", "tremb 2014", "tremblay 2014-03", "2014-03-05 tremblay"))
            assertEquals(List.of(id), found(typed), typed);
    }

    @Test
    void pagesInOrderWithoutGapOrDouble() {
        Party team = house.team(school, "TSA");
        house.joins(viewer.self().id(), team);
        Viewer member = house.viewer(viewer.self().id(), school);
        List<ProfileId> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ProfileId id = create("Enfant", "Nom" + (char) ('A' + i / 5));
            all.add(id);
            if (i % 2 == 0) open(member, member.self(), id);
            if (i % 3 == 0) open(member, team, id);
        }
        List<ProfileId> paged = new ArrayList<>();
        for (int first = 0; first < 30; first += 7) {
            ProfilePage page = visible.page(member, ProfileQuery.all().rows(first, 7));
            assertEquals(first + 7 < 30, page.more());
            page.rows().forEach(row -> paged.add(row.id()));
        }
        assertEquals(all, paged);
        assertEquals(new CappedCount(30, true), visible.count(member, ProfileQuery.all()));
        assertEquals(15, visible.count(member, ProfileQuery.all().in(View.MINE)).value());
        assertEquals(10, visible.count(member, ProfileQuery.all().in(View.WITHOUT_RECORD)).value());
    }

    @Test
    void filtersAndSorts() {
        var college = institutions.add(viewer, new NewInstitution("Collège " + school.id(), null, null));
        ProfileId zoé = desk.create(viewer, new NewProfile(PersonName.of("Côté", "Zoé"), new BirthDate("2012-01-02"),
                Variants.STUDENT, null, null, null, List.of(new NewEnrolment(college, "6", null, null)), null));
        ProfileId luc = desk.create(viewer, new NewProfile(PersonName.of("Roy", "Luc"), new BirthDate("2015"),
                Variants.BOTH, null, null, null, List.of(new NewEnrolment(college, "3", null, null)), null));
        ProfileId max = desk.create(viewer, People.aClient("Max", "Adam"));
        details.alert(viewer, luc, 1, new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null, LocalDate.of(2999, 1, 1)));
        assertEquals(List.of(zoé, luc), only(new Filters(null, college, null, null, null)));
        assertEquals(List.of(luc), only(new Filters(null, college, "3", null, null)));
        assertEquals(List.of(max, luc), only(new Filters(Variant.CLIENT, null, null, null, null)));
        assertEquals(List.of(luc), only(new Filters(null, null, null, true, null)));
        assertEquals(List.of(zoé), only(new Filters(null, null, null, null, 2012)));
        assertEquals(List.of("3", "6"), institutions.grades(viewer, college));
        assertEquals(List.of(luc, zoé, max), ids(ProfileQuery.all().by(Sort.BIRTH, true)));
        assertEquals(List.of(luc, zoé, max), ids(ProfileQuery.all().by(Sort.NAME, true)));
        assertEquals(List.of(zoé, luc, max), ids(ProfileQuery.all().by(Sort.NUMBER, false)));
        assertEquals(luc, ids(ProfileQuery.all().by(Sort.CHANGED, true)).get(0));
    }

    @Test
    void showsNobodyMoreThanTheirReach() {
        ProfileId id = create("Emma", "Tremblay");
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        Viewer officer = house.someone(school, Role.PRIVACY_OFFICER);
        for (Viewer stranger : List.of(elsewhere, officer)) {
            assertEquals(List.of(), visible.page(stranger, ProfileQuery.search("emma")).rows());
            assertEquals(0, visible.count(stranger, ProfileQuery.search("emma")).value());
            assertFalse(visible.sees(stranger, id));
        }
        open(viewer, viewer.self(), id);
        assertTrue(visible.sees(house.someone(school, Role.SECRETARY), id));
        assertFalse(visible.sees(elsewhere, id));
    }

    private ProfileId create(String given, String family) { return desk.create(viewer, People.aStudent(given, family)); }

    private void open(Viewer opener, Party holder, ProfileId profile) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(opener, record, holder);
            following.follow(record, profile);
        });
    }

    private List<ProfileId> found(String typed) { return ids(ProfileQuery.search(typed)); }

    private List<ProfileId> only(Filters filters) { return ids(ProfileQuery.all().only(filters)); }

    private List<ProfileId> ids(ProfileQuery query) {
        return visible.page(viewer, query).rows().stream().map(ProfileSummary::id).toList();
    }
}
