package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** However often a source sends somebody, a person is asked once who it is, with what was said last. */
@SuiviTest
class QuestionsIT extends WithFiles {

    @Inject
    private Sql sql;

    private ProfileId known;

    @BeforeEach
    void aKnownChild() {
        known = send("first", emile()).results().get(0).profile();
    }

    @Test
    void asksOnceHoweverOftenThePersonIsSent() {
        send("sis", emile());
        send("sis", emile());
        var last = send("sis", Sent.with(emile(), IncomingPoint.phone("home", "514-555-0101")));
        assertEquals(Outcome.REVIEW, last.results().get(0).outcome());
        assertEquals(List.of(last.id()), waiting());
        assertEquals(1, reviews.waiting(secretary, last.id()).size());
        decide(last, known);
        assertEquals("514-555-0101", profiles.open(secretary, known).points().get(0).value());
    }

    @Test
    void asksOnceWhenTwoBatchesCarryThePersonAtTheSameMoment() {
        for (int round = 0; round < 10; round++) {
            String source = "sis" + round;
            var both = Together.run(() -> send(source, emile()), () -> send(source, emile()));
            assertEquals(List.of(), both.refused());
            assertEquals(round + 1, waiting().size());
        }
    }

    @Test
    void doesNotAskAgainWhatWasDecided() {
        var first = send("sis", emile());
        decide(first, null);
        assertEquals(Outcome.UNCHANGED, send("sis", emile()).results().get(0).outcome());
        assertEquals(List.of(), waiting());
    }

    @Test
    void asksNoLongerWhenTheSourceHasSaidOtherwise() {
        send("sis", emile());
        assertEquals(Outcome.CREATED, send("sis", Sent.child("1", "Bruno", "2011-01-01")).results().get(0).outcome());
        assertEquals(List.of(), waiting());
    }

    @Test
    void keepsTheQuestionWhenWhatComesLaterIsRefused() {
        var first = send("sis", emile());
        assertEquals(Outcome.FAILED, send("sis", Sent.child("1", "Émile", "2190-01-01")).results().get(0).outcome());
        assertEquals(List.of(first.id()), waiting());
    }

    @Test
    void refusesAnAnswerToWhatIsAskedAnew() {
        var first = send("sis", emile());
        var question = reviews.waiting(secretary, first.id()).get(0).item();
        send("sis", emile());
        assertThrows(RunMovedOn.class, () -> reviews.decide(secretary, first.id(), question, known));
    }

    @Test
    void refusesASecondAnswer() {
        var first = send("sis", emile());
        var question = reviews.waiting(secretary, first.id()).get(0).item();
        reviews.decide(secretary, first.id(), question, known);
        assertThrows(DecidedAlready.class, () -> reviews.decide(secretary, first.id(), question, null));
    }

    @Test
    void leavesTheAnswerToAJobAsItWas() {
        var job = desk.submit(secretary, Batch.of(source("sis"), List.of(emile())));
        work(job);
        send("sis", emile());
        var answer = desk.results(secretary, job, 0, 10).get(0);
        assertEquals(Outcome.REVIEW, answer.outcome());
        assertEquals("possible-duplicate", answer.problems().get(0).code());
        assertEquals(0, log.run(secretary, job).counts().toReview());
    }

    @Test
    void asksAboutSomebodyWhoWasSentBeforeTheirSexWasLookedAt() {
        var first = send("sis", Sent.ofSex(emile(), "male"));
        Transactions.run(() -> assertEquals(1, sql.run("""
            update profiles_roster_item set payload = replace(payload, '"sex":"male"', '"sex":"F"')
             where run_id = ? and payload like '%"sex":"male"%'""", first.id())));
        assertEquals(List.of(known), reviews.waiting(secretary, first.id()).get(0).candidates().stream()
            .map(one -> one.profile().id()).toList());
    }

    @Test
    void asksNoLongerWhenTheImportIsUndone() {
        var first = send("sis", emile(), Sent.child("2", "Zoé", "2016-07-01"));
        var question = reviews.waiting(secretary, first.id()).get(0).item();
        undo(first);
        assertEquals(List.of(), waiting());
        assertEquals(0, log.run(secretary, first.id()).counts().toReview());
        assertEquals(List.of(), reviews.waiting(secretary, first.id()));
        assertThrows(RunMovedOn.class, () -> reviews.decide(secretary, first.id(), question, known));
        assertEquals(Outcome.REVIEW, send("sis", emile()).results().get(0).outcome());
        assertEquals(1, waiting().size());
    }

    @Test
    void asksNobodyAboutWhatASystemOnlyTried() {
        var job = desk.submit(secretary, new Batch(source("sis"), Batch.Mode.DRY_RUN, false, null, List.of(emile())));
        work(job);
        assertEquals(Outcome.REVIEW, desk.results(secretary, job, 0, 10).get(0).outcome());
        assertEquals(List.of(), waiting());
        var question = reviews.waiting(secretary, job).get(0).item();
        assertThrows(RunMovedOn.class, () -> reviews.decide(secretary, job, question, known));
        assertThrows(RunMovedOn.class, () -> imports.confirm(secretary, job, true));
        assertEquals(RunState.READY, log.run(secretary, job).state());
    }

    @Test
    void asksNoLongerWhenTheImportIsDiscarded() {
        var tried = files.tried(secretary, source("sis"), file());
        assertEquals(List.of(tried), waiting());
        var question = reviews.waiting(secretary, tried).get(0).item();
        imports.discard(secretary, tried);
        assertEquals(List.of(), waiting());
        assertThrows(RunMovedOn.class, () -> reviews.decide(secretary, tried, question, known));
    }

    @Test
    void asksOnceAboutSomebodyWithSeveralKeysInWhicheverOrderTheyCome() {
        send("sis", keyed("a", "b"));
        var second = send("sis", keyed("b", "a"));
        assertEquals(List.of(second.id()), waiting());
        var third = send("sis", keyed("a"));
        assertEquals(List.of(third.id()), waiting());
        send("sis", keyed("c"));
        assertEquals(2, waiting().size());
    }

    @Test
    void letsAFileWithOneOfTheKeysAskInstead() {
        send("sis", keyed("a", "77"));
        assertEquals(List.of(files.brought(secretary, source("sis"), file()).id()), waiting());
    }

    @Test
    void letsAFileAskOnlyOnceItIsConfirmed() {
        var sent = send("sis", emile("77"));
        var tried = files.tried(secretary, source("sis"), file());
        assertEquals(1, log.run(secretary, sent.id()).counts().toReview());
        files.confirmed(secretary, tried);
        assertEquals(0, log.run(secretary, sent.id()).counts().toReview());
        assertEquals(List.of(tried), waiting());
        var again = files.brought(secretary, source("sis"), file());
        assertEquals(List.of(again.id()), waiting());
    }

    private static IncomingPerson keyed(String... keys) { return Sent.keyed(emile(), keys); }

    private List<?> waiting() {
        return log.runs(secretary, RunFilter.WAITING).stream().map(RunView::id).toList();
    }

    private void decide(BatchReport report, ProfileId same) {
        reviews.decide(secretary, report.id(), reviews.waiting(secretary, report.id()).get(0).item(), same);
        work(report.id());
    }

    private BatchReport send(String source, IncomingPerson... people) {
        return desk.apply(secretary, Batch.of(source(source), List.of(people)));
    }

    private String source(String name) { return name + "-" + mark; }

    private List<UploadedFile> file() {
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École B,school")
            .with("users.csv", "sourcedId,orgSourcedIds,role,givenName,familyName,status,dateLastModified",
                "77,s,student,Émile,Tremblay,,")
            .with("demographics.csv", "sourcedId,birthDate,sex", "77,2014-03-15,").zip();
    }

    private static IncomingPerson emile() { return emile("1"); }

    private static IncomingPerson emile(String key) { return Sent.child(key, "Émile", "2014-03-15"); }
}
