package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** The lists on a profile stand in the order in which people read them, whenever and however each row was written. */
@SuiviTest
class InOrderIT extends InASchool {

    @Inject
    private InstitutionDesk institutions;

    private ProfileId léa;

    @BeforeEach
    void aPupil() { léa = student("Léa", "Tremblay"); }

    @Test
    void beginsWithTheEnrolmentOfNowAndGoesBack() {
        UUID one = institutions.add(viewer, new NewInstitution("École A " + school.id(), null, null));
        UUID other = institutions.add(viewer, new NewInstitution("École B " + school.id(), null, null));
        enrol(one, "1", 2020, LocalDate.of(2021, 6, 22));
        enrol(other, "4", 2024, null);
        enrol(one, "3", 2022, LocalDate.of(2023, 6, 22));
        enrol(one, "2", 2021, LocalDate.of(2023, 6, 22));
        assertEquals(List.of("4", "3", "2", "1"),
                profiles.open(viewer, léa).enrolments().stream().map(EnrolmentView::grade).toList());
    }

    @Test
    void beginsWithTheWorstAlert() {
        alert("a", NewAlert.Severity.INFO);
        alert("b", NewAlert.Severity.CRITICAL);
        alert("c", NewAlert.Severity.WARNING);
        alert("d", NewAlert.Severity.CRITICAL);
        assertEquals(List.of("b", "d", "c", "a"),
                profiles.open(viewer, léa).alerts().stream().map(AlertView::text).toList());
    }

    @Test
    void keepsTheOrderInWhichSomebodyPutThePoints() {
        var first = ContactPoint.phone(Use.HOME, "418 555-0101");
        var second = ContactPoint.phone(Use.MOBILE, "418 555-0102");
        details.reachAt(viewer, léa, version(léa), List.of(first, second));
        List<ContactPoint> kept = profiles.open(viewer, léa).points();
        details.reachAt(viewer, léa, version(léa), List.of(kept.get(1), kept.get(0)));
        assertEquals(List.of(second.value(), first.value()),
                profiles.open(viewer, léa).points().stream().map(ContactPoint::value).toList());
    }

    @Test
    void sortsNumbersBySystem() {
        var mine = "n" + school.id();
        details.identify(viewer, léa, version(léa), List.of(new Identifier("zz", mine),
                new Identifier("aa", mine + "2"), new Identifier("aa", mine + "1")));
        assertEquals(List.of("aa " + mine + "1", "aa " + mine + "2", "zz " + mine), profiles.open(viewer, léa)
                .identifiers().stream().map(one -> one.system() + " " + one.value()).toList());
    }

    @Test
    void listsContactsByRankAndThoseWhoWereLast() {
        contact("Anne", 1);
        contact("Bruno", 4);
        contact("Chloé", 2);
        contact("Denis", 6);
        contact("Ève", 5);
        contact("Flora", 3);
        contacts.end(viewer, léa, contacts.of(viewer, léa).get(0).tieId(), LocalDate.of(2026, 1, 2), null);
        assertEquals(List.of("Chloé", "Flora", "Bruno", "Ève", "Denis", "Anne"),
                contacts.of(viewer, léa).stream().map(ContactView::person).map(Person::given).toList());
    }

    private void enrol(UUID institution, String grade, int year, LocalDate until) {
        details.enrol(viewer, léa, version(léa),
                new NewEnrolment(institution, grade, LocalDate.of(year, 8, 28), until));
    }

    private void alert(String text, NewAlert.Severity severity) {
        details.alert(viewer, léa, version(léa), new NewAlert(NewAlert.Kind.OTHER, severity, text, null, null));
    }

    private void contact(String given, int rank) {
        contacts.add(viewer, léa, NewContact.of(new Person(false, "Roy", given, null, List.of()),
                new Tie(Relation.RELATIVE, null, rank, List.of(), null, null, null)));
    }
}
