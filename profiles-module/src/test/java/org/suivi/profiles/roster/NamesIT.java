package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.sql.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** A name that cannot be kept is refused at its place, and whoever tries an import comes to an end. */
@SuiviTest
class NamesIT extends WithFiles {

    private static final String GIVEN = "Marie-Anne ".repeat(6).strip();
    private static final String MIDDLE = "Élisabeth ".repeat(5).strip();

    @Inject
    private Sql sql;

    @Test
    void refusesGivenNamesThatAreTooLongTogetherAndTriesTheOthers() {
        var job = desk.submit(secretary, batch(Batch.Mode.DRY_RUN, longNamed(), zoe()));
        assertEquals(RunState.READY, files.worked(secretary, job).state());
        assertEquals(List.of("REFUSED invalid.too-long", "CHECKED null"), items(job));
    }

    @Test
    void refusesAKeyThatIsTooLongToBeKeptAndTriesTheOthers() {
        var job = desk.submit(secretary, batch(Batch.Mode.DRY_RUN, Sent.child("é".repeat(200), "Léa", "2016-07-01"),
            zoe()));
        assertEquals(RunState.READY, files.worked(secretary, job).state());
        assertEquals(List.of("REFUSED invalid.too-long", "CHECKED null"), items(job));
    }

    @Test
    void refusesThemInAFile() {
        var run = files.tried(secretary, source, new Packages(folder).with("manifest.csv", "propertyName,value",
            "manifest.version,1.0", "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École B,school")
            .with("users.csv", "sourcedId,orgSourcedIds,role,givenName,middleName,familyName,status,dateLastModified",
                "1,s,student," + GIVEN + "," + MIDDLE + ",Tremblay,,", "2,s,student,Zoé,,Tremblay,,").zip());
        assertEquals(RunState.READY, log.run(secretary, run).state());
        assertEquals(List.of("REFUSED invalid.too-long", "CHECKED null"), items(run));
    }

    @Test
    void saysSoInTheAnswerToACall() {
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY)) {
            var report = send(mode, longNamed(), zoe());
            assertEquals(List.of(Outcome.FAILED, Outcome.CREATED), outcomes(report));
            assertEquals(List.of("invalid.too-long /name/middle"), problems(report, 0));
        }
    }

    @Test
    void endsATrialInWhichNothingIsLeftToSetAside() {
        var job = desk.submit(secretary, batch(Batch.Mode.DRY_RUN, zoe()));
        imports.advance(secretary, job, 1);
        Transactions.run(() -> sql.run("update profiles_roster_item set payload = replace(payload, 'Zoé', ?) "
            + "where run_id = ?", "É".repeat(101), job));
        assertEquals(RunState.REJECTED, files.worked(secretary, job).state());
        assertEquals(List.of("trial-failed"),
            log.problems(secretary, job, 0, 10).stream().map(ProblemView::code).toList());
    }

    @Test
    void keepsTheFamilyNameOfOneWhoIsKnownWhenItIsNotSaid() {
        var child = send(zoe()).results().get(0).profile();
        for (var mode : List.of(Batch.Mode.DRY_RUN, Batch.Mode.APPLY))
            assertEquals(List.of(Outcome.UPDATED),
                outcomes(send(mode, Sent.named(zoe(), new IncomingName(null, "Zoé", "Anne", null)))));
        assertEquals("Zoé Anne Tremblay", profiles.open(secretary, child).name().legal());
        assertEquals(List.of(Outcome.UNCHANGED),
            outcomes(send(Sent.named(zoe(), new IncomingName(null, "Zoé", "Anne", null)))));
    }

    @Test
    void keepsAMiddleNameOfOneWhoHasNoOther() {
        var result = send(Sent.named(zoe(), new IncomingName("Tremblay", null, "Anne", null))).results().get(0);
        assertEquals("Anne", profiles.open(secretary, result.profile()).name().given());
    }

    private List<String> items(UUID run) {
        return log.items(secretary, run, ItemFilter.ALL, new RunLog.Page(0, 10)).stream()
            .map(one -> one.state() + " " + one.code()).toList();
    }

    private static IncomingPerson longNamed() {
        return Sent.named(Sent.child("1", "Émile", "2014-03-15"), new IncomingName("Tremblay", GIVEN, MIDDLE, null));
    }

    private static IncomingPerson zoe() { return Sent.child("2", "Zoé", "2016-07-01"); }
}
