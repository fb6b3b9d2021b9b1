package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Role;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** What systems send in one call is done, refused, reviewed and repeated like any other import. */
@SuiviTest
class BatchIT extends WithASource {

    @Inject
    private Sql sql;

    @Test
    void givesOneAKnownMotherAndTheNextANewOne() {
        send(Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie")));
        var report = send(Sent.child("2", "Zoé", "2016-07-01", Sent.mother("m", "Julie")),
            Sent.child("3", "Bruno", "2011-11-20", Sent.mother("n", "Anne")));
        assertEquals(2, report.count(Outcome.CREATED));
    }

    @Test
    void e62LeavesNothingWhenTheSameComesTwice() {
        var batch = school(30);
        assertEquals(30, send(batch).count(Outcome.CREATED));
        var before = everything();
        var again = send(batch);
        assertEquals(30, again.count(Outcome.UNCHANGED));
        assertFalse(again.written());
        assertEquals(before, everything());
    }

    @Test
    void writesAllOrNothingWhenAskedTo() {
        var bad = Sent.child("b", "Zoé", "2190-01-01");
        var report = send(Batch.Mode.ATOMIC, Sent.child("1", "Émile", "2014-03-15"), bad);
        assertFalse(report.written());
        assertEquals(List.of(Outcome.SKIPPED, Outcome.FAILED), outcomes(report));
        assertTrue(desk.byExternalId(secretary, source, "1").isEmpty());
        assertTrue(send(Batch.Mode.ATOMIC, Sent.child("1", "Émile", "2014-03-15")).written());
        assertTrue(desk.byExternalId(secretary, source, "1").isPresent());
    }

    @Test
    void writesNothingWhenItIsOnlyTried() {
        send(Sent.child("1", "Émile", "2014-03-15"));
        var before = everything();
        var report = send(Batch.Mode.DRY_RUN, Sent.child("1", "Émile", "2014-03-15"),
            Sent.child("2", "Léa", "2016-05-01"), Sent.child("3", "Léa", "2016-05-01"),
            Sent.with(Sent.child("4", "Max", "2016-05-02"), IncomingPoint.phone("home", "1")));
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.CREATED, Outcome.REVIEW, Outcome.FAILED), outcomes(report));
        assertFalse(report.written());
        assertEquals(before, everything());
    }

    @Test
    void e05AsksAPersonWhoItIsAndGoesOnWithTheAnswer() {
        var known = send(Sent.child("1", "Émile", "2014-03-15")).results().get(0).profile();
        source += "-other";
        var report = send(Sent.child("77", "Émile", "2014-03-15"));
        assertEquals(Outcome.REVIEW, report.results().get(0).outcome());
        assertEquals(List.of("possible-duplicate "), problems(report, 0));
        var waiting = reviews.waiting(secretary, report.id()).get(0);
        reviews.decide(secretary, report.id(), waiting.item(), known);
        work(report.id());
        assertEquals(known, desk.byExternalId(secretary, source, "77").orElseThrow());
        assertEquals(Outcome.UNCHANGED, send(Sent.child("77", "Émile", "2014-03-15")).results().get(0).outcome());
    }

    @Test
    void neitherDisclosesNorDoublesWhoIsOutOfReach() {
        send(Sent.coded(Sent.child("1", "Émile", "2014-03-15"), code(1)));
        var elsewhere = house.someone(house.workspace("Ailleurs"), Role.SECRETARY);
        var before = everything();
        for (var mode : Batch.Mode.values()) {
            var report = desk.apply(elsewhere, batch(mode, Sent.child("1", "Émile", "2014-03-15"),
                Sent.coded(Sent.child("2", "Émile", "2014-03-15"), code(1))));
            assertEquals(List.of("identifier-taken /externalIds/0"), problems(report, 0));
            assertEquals(List.of("identifier-taken /nationalId"), problems(report, 1));
            assertTrue(report.results().stream().allMatch(one -> one.profile() == null));
        }
        assertTrue(desk.byExternalId(elsewhere, source, "1").isEmpty());
        assertEquals(before, everything());
    }

    @Test
    void foreseesWhoWillBeTakenForSomebodyBeforeInTheSameBatch() {
        IncomingPerson[] alike = {Sent.child("1", "Zoé", "2014-03-15"), Sent.child("2", "Zoe", "2014-03-15"),
            Sent.coded(Sent.child("3", "Émile", "2014-03-15"), code(1)),
            Sent.coded(Sent.child("4", "Otto", "2013-01-01"), code(1))};
        var expected = List.of(Outcome.CREATED, Outcome.REVIEW, Outcome.CREATED, Outcome.REVIEW);
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(expected, outcomes(send(mode, alike)), mode.name());
    }

    @Test
    void makesOneProfileOfTwoBatchesAtTheSameMoment() {
        for (int round = 0; round < 20; round++) {
            String key = "r" + round;
            String birth = birth(round);
            var both = Together.run(() -> send(Sent.child(key, "Émile", birth)),
                () -> send(Sent.child(key, "Émile", birth)));
            assertEquals(List.of(), both.refused());
            assertEquals(List.of(Outcome.CREATED, Outcome.UNCHANGED),
                both.done().stream().map(one -> one.results().get(0).outcome()).sorted().toList());
            assertEquals(1, count("profiles_identifier where system = '" + source + "' and value = '" + key + "'"));
            assertEquals(1, count("profiles_profile p join profiles_home h on h.profile_id = p.id where p.birth = '"
                + birth + "' and h.party_id = '" + secretary.workspace().id() + "'"));
        }
    }

    @Test
    void worksLargeOnesThroughAsAJob() {
        var job = desk.submit(secretary, batch(Batch.Mode.APPLY, IntStream.range(0, 60)
            .mapToObj(i -> Sent.child("j" + i, name(i), i == 7 ? "2190-01-01" : birth(i)))
            .toArray(IncomingPerson[]::new)));
        assertEquals(List.of(), desk.results(secretary, job, 0, 100));
        work(job);
        assertEquals(RunState.DONE, log.run(secretary, job).state());
        var results = desk.results(secretary, job, 0, 100);
        assertEquals(60, results.size());
        assertEquals(List.of(new BatchProblem("invalid.in-future", "/birthDate")), results.get(7).problems());
        assertEquals(59, results.stream().filter(one -> one.outcome() == Outcome.CREATED).count());
    }

    @Test
    void answersForEverybodyWhatATriedJobWouldDo() {
        send(Sent.child("1", "Émile", "2014-03-15"));
        var job = desk.submit(secretary, batch(Batch.Mode.DRY_RUN, Sent.child("1", "Émile", "2014-03-15"),
            Sent.child("2", "Léa", "2016-05-01"), Sent.child("3", "Léa", "2016-05-01"),
            Sent.with(Sent.child("4", "Max", "2016-05-02"), IncomingPoint.phone("home", "1"))));
        assertEquals(List.of(), desk.results(secretary, job, 0, 10));
        assertEquals(0, log.run(secretary, job).percent());
        work(job);
        var results = desk.results(secretary, job, 0, 10);
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.CREATED, Outcome.REVIEW, Outcome.FAILED),
            results.stream().map(BatchResult::outcome).toList());
        assertEquals("possible-duplicate", results.get(2).problems().get(0).code());
        assertEquals(100, log.run(secretary, job).percent());
    }

    @Test
    void canBeUndone() {
        var report = send(Sent.child("1", "Émile", "2014-03-15"));
        undo(report);
        assertTrue(profiles.open(secretary, report.results().get(0).profile()).isArchived());
        assertEquals(RunView.Kind.BATCH, log.run(secretary, report.id()).kind());
    }

    @Test
    void isForThoseWhoManageProfilesAndHasLimits() {
        var practitioner = house.practitioner(secretary.workspace());
        assertThrows(NotAllowed.class, () -> desk.apply(practitioner, batch(null, Sent.child("1", "A", null))));
        assertThrows(InvalidValue.class, () -> desk.apply(secretary, batch(null)));
        var tooMany = school(501);
        assertThrows(InvalidValue.class, () -> desk.apply(secretary, batch(null, tooMany)));
    }

    private static IncomingPerson[] school(int size) {
        return IntStream.range(0, size).mapToObj(i -> Sent.at(Sent.with(
                Sent.child("k" + i, name(i), birth(i), Sent.mother("m" + i / 2, "Julie")),
                IncomingPoint.phone("home", "514555%04d".formatted(i)),
                IncomingPoint.email(null, "k" + i + "@example.org")),
            new Placement("s", "École du Lac", "" + i % 6, null, null, true))).toArray(IncomingPerson[]::new);
    }

    private static String birth(int i) { return LocalDate.of(2008, 1, 1).plusDays(i * 97L % 5_000).toString(); }

    private static String name(int i) { return "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + "lix" + i; }

    /** How many rows there are in every table of profiles, and the sum of all versions. */
    private List<Long> everything() {
        return Transactions.in(() -> List.of(count("profiles_profile"), count("profiles_change"), count("profiles_tie"),
            count("profiles_contact"), count("profiles_point"), count("profiles_enrolment"),
            count("profiles_identifier"), count("profiles_roster_item"), count("profiles_roster_run"),
            count("profiles_roster_key"),
            count("profiles_roster_value"), count("profiles_institution"), count("profiles_word"),
            sql.row("select coalesce(sum(version), 0) from profiles_profile").orElseThrow().number(0),
            sql.row("select coalesce(sum(version), 0) from profiles_contact").orElseThrow().number(0),
            sql.row("select coalesce(sum(version), 0) from profiles_tie").orElseThrow().number(0)));
    }

    private long count(String from) {
        return Transactions.in(() -> sql.row("select count(*) from " + from).orElseThrow().number(0));
    }
}
