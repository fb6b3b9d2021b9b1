package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.NewAlert;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.People;
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
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;

/** What lists show and searches find, and for whom. */
@SuiviTest
class SearchIT extends InASchool {

    @Inject
    private InstitutionDesk institutions;

    @Test
    void findsNamesHoweverTheyAreWritten() {
        ProfileId zoé = student("Zoé-Anne", "Côté");
        ProfileId noël = student("Noël", "Œuvray");
        ProfileId pat = student("Patrick", "O’Brien");
        ProfileId luc = student("Luc", "Saint-Pierre");
        student("Marc", "Roy");
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
    void findsNobodyByWhatHoldsNothingToLookFor() {
        student("Zoé", "Roy");
        for (String vain : List.of("---", "%", "'", "\ud83d\ude00", "\u0000\ufffd")) {
            assertEquals(List.of(), visible.page(viewer, ProfileQuery.search(vain)).rows(), vain);
            assertEquals(0, visible.count(viewer, ProfileQuery.search(vain)).value(), vain);
        }
        institutions.add(viewer, new NewInstitution("\u674e", "no-letter", null));
        assertEquals(List.of(), institutions.find(viewer, "---"));
        assertEquals(1, visible.page(viewer, ProfileQuery.search("  ")).rows().size());
        assertEquals(1, visible.page(viewer, ProfileQuery.search("- zoe")).rows().size());
    }

    @Test
    void findsByNumberPhoneMailAndBirthDate() {
        ProfileId id = profiles.create(viewer, People.reachableAt(People.aStudent("Emma", "Tremblay"),
                ContactPoint.phone(Use.HOME, "+1 (514) 555-0142"), ContactPoint.email(Use.HOME, "emma.t@example.org")));
        student("Emma", "Roy");
        String number = profiles.open(viewer, id).number();
        for (String typed : List.of(number, number.replaceAll("\\D|(?<=-)0+", "").replaceFirst("^0+", ""),
                "514 555 0142",
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
            ProfileId id = student("Enfant", "Nom" + (char) ('A' + i / 5));
            all.add(id);
            if (i % 2 == 0) follow(member, member.self(), id);
            if (i % 3 == 0) follow(member, team, id);
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
        ProfileId zoé = profiles.create(viewer,
                new NewProfile(PersonName.of("Côté", "Zoé"), new BirthDate("2012-01-02"),
                Variants.STUDENT, null, null, null, List.of(new NewEnrolment(college, "6", null, null)), null));
        ProfileId luc = profiles.create(viewer, new NewProfile(PersonName.of("Roy", "Luc"), new BirthDate("2015"),
                Variants.BOTH, null, null, null, List.of(new NewEnrolment(college, "3", null, null)), null));
        ProfileId max = profiles.create(viewer, People.aClient("Max", "Adam"));
        details.alert(viewer, luc, 1, new NewAlert(NewAlert.Kind.SAFETY, null, "Fugue", null,
                LocalDate.of(2999, 1, 1)));
        assertEquals(List.of(zoé, luc), only(new Filters(null, college, null, null, null)));
        assertEquals(List.of(luc), only(new Filters(null, college, "3", null, null)));
        assertEquals(List.of(max, luc), only(new Filters(Variant.CLIENT, null, null, null, null)));
        assertEquals(List.of(luc), only(new Filters(null, null, null, true, null)));
        assertEquals(List.of(zoé), only(new Filters(null, null, null, null, 2012)));
        assertEquals(List.of("3", "6"), institutions.grades(viewer, college));
        assertEquals(List.of(luc, zoé, max), listed(ProfileQuery.all().by(Sort.BIRTH, true)));
        assertEquals(List.of(luc, zoé, max), listed(ProfileQuery.all().by(Sort.NAME, true)));
        assertEquals(List.of(zoé, luc, max), listed(ProfileQuery.all().by(Sort.NUMBER, false)));
        assertEquals(luc, listed(ProfileQuery.all().by(Sort.CHANGED, true)).get(0));
    }

    @Test
    void showsNobodyMoreThanTheirReach() {
        ProfileId id = student("Emma", "Tremblay");
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Nord"));
        Viewer officer = house.someone(school, Role.PRIVACY_OFFICER);
        for (Viewer stranger : List.of(elsewhere, officer)) {
            assertEquals(List.of(), visible.page(stranger, ProfileQuery.search("emma")).rows());
            assertEquals(0, visible.count(stranger, ProfileQuery.search("emma")).value());
            assertFalse(visible.sees(stranger, id));
        }
        follow(viewer, viewer.self(), id);
        assertTrue(visible.sees(house.someone(school, Role.SECRETARY), id));
        assertFalse(visible.sees(elsewhere, id));
    }

    private List<ProfileId> found(String typed) { return listed(ProfileQuery.search(typed)); }

    private List<ProfileId> only(Filters filters) { return listed(ProfileQuery.all().only(filters)); }
}
