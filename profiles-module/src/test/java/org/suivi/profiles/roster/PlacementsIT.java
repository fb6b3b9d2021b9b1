package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;

/** A child goes from one school to another, and the system says when. */
@SuiviTest
class PlacementsIT extends WithASource {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 27);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate JUNE = LocalDate.of(2099, 6, 23);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Inject
    private Today today;

    @Test
    void endWhenTheSystemSaysSo() {
        var child = send(enrolled(at("lake", AUGUST, null))).results().get(0).profile();
        var ended = enrolled(at("lake", AUGUST, OCTOBER));
        assertEquals(Outcome.UPDATED, send(ended).results().get(0).outcome());
        assertEquals(List.of("lake 2026-08-27 2026-10-31"), enrolments(child));
        assertEquals(Outcome.UNCHANGED, send(ended).results().get(0).outcome());
    }

    @Test
    void endWhenTheSystemDoesNotSaySinceWhenTheyWere() {
        var child = send(enrolled(at("lake", null, null))).results().get(0).profile();
        assertEquals(Outcome.UPDATED, send(enrolled(at("lake", null, OCTOBER))).results().get(0).outcome());
        assertEquals(List.of("lake null 2026-10-31"), enrolments(child));
    }

    @Test
    void moveInOneMessage() {
        var child = send(enrolled(at("lake", AUGUST, null))).results().get(0).profile();
        var moved = enrolled(at("lake", AUGUST, OCTOBER), at("park", NOVEMBER, null));
        assertEquals(Outcome.UPDATED, send(moved).results().get(0).outcome());
        assertEquals(List.of("lake 2026-08-27 2026-10-31", "park 2026-11-01 null"), enrolments(child));
        assertEquals(Outcome.UNCHANGED, send(moved).results().get(0).outcome());
    }

    @Test
    void haveAnotherEndAsLongAsTheyGoOn() {
        var child = send(enrolled(at("lake", AUGUST, JUNE))).results().get(0).profile();
        assertEquals(Outcome.UPDATED, send(enrolled(at("lake", AUGUST, OCTOBER))).results().get(0).outcome());
        assertEquals(List.of("lake 2026-08-27 2026-10-31"), enrolments(child));
        assertEquals(Outcome.UNCHANGED, send(enrolled(at("lake", AUGUST, JUNE))).results().get(0).outcome());
        assertEquals(List.of("lake 2026-08-27 2026-10-31"), enrolments(child));
    }

    @Test
    void areForeseen() {
        send(enrolled(at("lake", AUGUST, null)));
        var trial = send(Batch.Mode.DRY_RUN, enrolled(at("lake", AUGUST, OCTOBER)));
        assertEquals(Outcome.UPDATED, trial.results().get(0).outcome());
    }

    @Test
    void stayEndedWhenNothingIsSaidOfTheEnd() {
        var child = send(enrolled(at("lake", AUGUST, OCTOBER))).results().get(0).profile();
        assertEquals(Outcome.UNCHANGED, send(enrolled(at("lake", AUGUST, null))).results().get(0).outcome());
        assertEquals(List.of("lake 2026-08-27 2026-10-31"), enrolments(child));
    }

    @Test
    void endOnceHoweverOftenTheSystemSaysSo() {
        var child = send(enrolled(at("lake", null, OCTOBER))).results().get(0).profile();
        var back = enrolled(at("lake", null, OCTOBER), new Placement("lake", "lake", "4", null, null, true));
        assertEquals(Outcome.UPDATED, send(back).results().get(0).outcome());
        assertEquals(List.of("lake null 2026-10-31", "lake null null"), enrolments(child));
        assertEquals(Outcome.UPDATED, send(Sent.speaking(back, "fr")).results().get(0).outcome());
        assertEquals(List.of("lake null 2026-10-31", "lake null null"), enrolments(child));
    }

    @Test
    void comeBackWhenTheCallIsTakenBack() {
        var child = send(enrolled(at("lake", AUGUST, null))).results().get(0).profile();
        undo(send(enrolled(at("lake", AUGUST, OCTOBER), at("park", NOVEMBER, null))));
        assertEquals(List.of("lake"), open(child));
    }

    @Test
    void leaveTheOtherAloneWhenASecondIsTakenBack() {
        var child = send(enrolled(at("lake", AUGUST, null))).results().get(0).profile();
        undo(send(enrolled(at("lake", AUGUST, null), at("park", NOVEMBER, null))));
        assertEquals(List.of("lake"), open(child));
    }

    @Test
    void beginAnewInAnotherGrade() {
        var child = send(enrolled(grade("3", AUGUST, JUNE))).results().get(0).profile();
        var fourth = enrolled(grade("4", NOVEMBER, JUNE));
        assertEquals(Outcome.UPDATED, send(fourth).results().get(0).outcome());
        assertEquals(List.of("3 2026-08-27 2026-10-31", "4 2026-11-01 2099-06-23"), grades(child));
        assertEquals(Outcome.UNCHANGED, send(fourth).results().get(0).outcome());
    }

    @Test
    void areInTheGradeThatWasCorrected() {
        var child = send(enrolled(grade("3", AUGUST, JUNE))).results().get(0).profile();
        assertEquals(Outcome.UPDATED, send(enrolled(grade("4", AUGUST, JUNE))).results().get(0).outcome());
        assertEquals(List.of("3 2026-08-27 2026-08-27", "4 2026-08-27 2099-06-23"), grades(child));
    }

    @Test
    void areInTheFormerGradeWhenAnotherIsTakenBack() {
        var child = send(enrolled(grade("3", AUGUST, null))).results().get(0).profile();
        undo(send(enrolled(grade("4", NOVEMBER, null))));
        assertEquals(List.of("lake"), open(child));
        assertEquals("3 2026-08-27 null", grades(child).get(0));
    }

    @Test
    void areTakenBackAlthoughTheyHaveAnEndOrAreYetToBegin() {
        var child = send(enrolled(at("lake", AUGUST, null))).results().get(0).profile();
        LocalDate later = JUNE.minusYears(1);
        undo(send(enrolled(at("lake", AUGUST, null), at("park", AUGUST, JUNE), at("river", later, null))));
        assertEquals(List.of("lake"), open(child));
        assertEquals(List.of("lake 2026-08-27 null", "park 2026-08-27 " + today.date(), "river " + later + " " + later),
            enrolments(child));
    }

    private List<String> grades(ProfileId child) {
        return profiles.open(secretary, child).enrolments().stream()
            .map(one -> one.grade() + " " + one.from() + " " + one.until()).sorted().toList();
    }

    private static Placement grade(String grade, LocalDate from, LocalDate to) {
        return new Placement("lake", "lake", grade, from, to, true);
    }

    private List<String> open(ProfileId child) {
        return profiles.open(secretary, child).enrolments().stream().filter(one -> one.until() == null)
            .map(EnrolmentView::institutionName).toList();
    }

    private List<String> enrolments(ProfileId child) {
        return profiles.open(secretary, child).enrolments().stream()
            .map(one -> one.institutionName() + " " + one.from() + " " + one.until()).sorted().toList();
    }

    private static IncomingPerson enrolled(Placement... places) {
        return Sent.at(Sent.child("1", "Émile", "2014-03-15"), places);
    }

    private static Placement at(String school, LocalDate from, LocalDate to) {
        return new Placement(school, school, "3", from, to, to == null);
    }
}
