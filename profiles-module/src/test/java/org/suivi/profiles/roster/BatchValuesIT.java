package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.testing.SuiviTest;

/** What is said of somebody in one call is taken over as it was meant, or refused where it stands. */
@SuiviTest
class BatchValuesIT extends WithASource {

    @Inject
    private InstitutionDesk institutions;

    @Test
    void createsWithEverythingThatWasSaid() {
        var sent = Sent.at(Sent.speaking(Sent.with(Sent.child("1", "Émile", "2014-03-15",
                Sent.mother("m", "Julie", new IncomingFlag("legalGuardian", "yes"),
                new IncomingFlag("custody", "joint"), new IncomingFlag("emergency", "unknown"))),
            IncomingPoint.phone("mobile", "438-555-0101"), IncomingPoint.phone("work", "514-555-0199"),
            IncomingPoint.email("school", "emile@ecole.example.org")), "fr"),
            atTheLake("s1"));
        var result = send(sent).results().get(0);
        assertEquals(Outcome.CREATED, result.outcome());
        ProfileView child = profiles.open(secretary, result.profile());
        assertEquals(List.of("438-555-0101", "514-555-0199", "emile@ecole.example.org"),
            child.points().stream().map(one -> one.value()).sorted().toList());
        assertEquals("fr", child.personal().language());
        assertEquals("École du Lac", child.enrolments().get(0).institutionName());
        var mother = contact(result.profile(), "Julie Roy").tie();
        assertEquals(Flag.Answer.YES, mother.flag(Flag.Kind.LEGAL_GUARDIAN).answer());
        assertEquals(Flag.Answer.JOINT, mother.flag(Flag.Kind.CUSTODY).answer());
        assertEquals(Flag.Answer.UNKNOWN, mother.flag(Flag.Kind.EMERGENCY).answer());
        assertEquals(result.profile(), desk.byExternalId(secretary, source, "1").orElseThrow());
    }

    @Test
    void enrolsAtTheInstitutionThatHasTheKeyAsItsCode() {
        String code = "7" + secretary.self().id().toString().substring(30);
        UUID park = institutions.add(secretary, new NewInstitution("École du Parc", code, "Laval"));
        var sent = Sent.at(Sent.child("1", "Émile", "2014-03-15"), new Placement(code, "Parc", "3", null, null, true));
        var child = profiles.open(secretary, send(sent).results().get(0).profile());
        assertEquals(park, child.enrolments().get(0).institution());
    }

    @Test
    void failsTheBadOneAndWritesTheOthers() {
        var bad = Sent.with(Sent.child("b", "Zoé", "2015-01-01", Sent.mother("", "Anne")),
            IncomingPoint.phone("home", "12"), IncomingPoint.email("space", "zoe@example.org"));
        var report = send(Sent.child("1", "Émile", "2014-03-15"), bad, Sent.child("2", "Léa", "2016-05-01"),
            Sent.child("2", "Léa", "2016-05-01"), Sent.child("3", "Future", "2190-01-01"),
            Sent.child("4", "Antique", "0001-01-01"));
        assertEquals(2, report.count(Outcome.CREATED));
        assertEquals(List.of("invalid.phone /reach/more/0/value", "invalid.unknown /reach/more/1/use",
            "invalid.required /guardians/0/externalId"), problems(report, 1));
        assertEquals(List.of("same-key-twice /externalIds"), problems(report, 3));
        assertEquals(List.of("invalid.in-future /birthDate"), problems(report, 4));
        assertEquals(List.of("invalid.long-ago /birthDate"), problems(report, 5));
        assertEquals(2, report.results().get(2).index());
    }

    @Test
    void refusesWhomAnUnknownInstitutionWithoutANameEnrols() {
        var nowhere = Sent.at(Sent.child("1", "Émile", "2014-03-15"), atTheLake("s1"),
            new Placement("nowhere-" + source, " ", "3", null, null, false));
        for (var mode : Batch.Mode.values()) {
            var report = desk.apply(secretary, batch(mode, nowhere));
            assertEquals(Outcome.FAILED, report.results().get(0).outcome());
            assertEquals(List.of("institution-unknown /placements/1/placeId"), problems(report, 0));
        }
        assertTrue(desk.byExternalId(secretary, source, "1").isEmpty());
    }

    @Test
    void takesTheNameOfAnInstitutionFromAnotherOfTheBatchWhoComesBefore() {
        var first = Sent.at(Sent.child("1", "Émile", "2014-03-15"), atTheLake("s7"));
        var bare = Sent.at(Sent.child("2", "Zoé", "2016-07-01"), new Placement("s7", null, "1", null, null, true));
        assertEquals(2, send(first, bare).count(Outcome.CREATED));
        var zoe = profiles.open(secretary, desk.byExternalId(secretary, source, "2").orElseThrow());
        assertEquals("École du Lac", zoe.enrolments().get(0).institutionName());
    }

    @Test
    void refusesASexThatIsNoneOfTheList() {
        for (String wrong : List.of("F", "Féminin", "UNKNOWN", "1")) {
            var report = send(Sent.ofSex(Sent.child("1", "Émile", "2014-03-15"), wrong));
            assertEquals(Outcome.FAILED, report.results().get(0).outcome());
            assertEquals(List.of("invalid.unknown /sex"), problems(report, 0));
        }
    }

    @Test
    void takesEverySexOfTheListOverHoweverItIsWritten() {
        var sexes = new ArrayList<String>();
        for (String right : List.of("Female", "MALE", "x", "other", "unspecified")) {
            var child = send(Sent.ofSex(Sent.child(right, "É" + right, null), right)).results().get(0).profile();
            sexes.add(String.valueOf(profiles.open(secretary, child).personal().sex()));
        }
        assertEquals(List.of("FEMALE", "MALE", "X", "X", "null"), sexes);
    }

    @Test
    void e38NeverLiftsARestriction() {
        var child = send(Sent.child("1", "Émile", "2014-03-15", Sent.barred("p", "noContact"))).results().get(0)
            .profile();
        assertEquals(Restriction.Kind.NO_CONTACT, contact(child, "Paul Roy").tie().restriction().kind());
        assertEquals(2, contact(child, "Paul Roy").tie().rank());
        send(Sent.child("1", "Émile", "2014-03-15", Sent.barred("p", "none")));
        assertEquals(Restriction.Kind.NO_CONTACT, contact(child, "Paul Roy").tie().restriction().kind());
        var report = send(Sent.child("1", "Émile", "2014-03-15", Sent.barred("p", "supervised")));
        assertEquals(Outcome.PROPOSED, report.results().get(0).outcome());
        assertEquals(Restriction.Kind.NO_CONTACT, contact(child, "Paul Roy").tie().restriction().kind());
    }

    @Test
    void e60ProposesAFlagThatStaffAnsweredOtherwise() {
        var said = new IncomingFlag("mayPickUp", "yes");
        var child = send(Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie", said))).results().get(0)
            .profile();
        var one = contact(child, "Julie Roy");
        contacts.tie(secretary, child, one.tieId(), one.tieVersion(), Tie.of(
            one.tie().relation(), new Flag(Flag.Kind.MAY_PICK_UP, Flag.Answer.NO, null, null)));
        var report = send(Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie", said)));
        assertEquals(Outcome.PROPOSED, report.results().get(0).outcome());
        assertEquals(Flag.Answer.NO, contact(child, "Julie Roy").tie().flag(Flag.Kind.MAY_PICK_UP).answer());
    }

    @Test
    void saysInTheHistoryWhereAValueCameFrom() {
        var child = send(Sent.with(Sent.child("1", "Émile", "2014-03-15", Sent.mother("m", "Julie")),
            IncomingPoint.phone("home", "514-555-0101"))).results().get(0).profile();
        send(Sent.at(Sent.with(Sent.child("1", "Émilien", "2014-03-15", Sent.mother("m", "Julia")),
            IncomingPoint.phone("home", "514-555-0102")), atTheLake("s1")));
        var sources = profiles.history(secretary, child).stream().map(one -> one.source()).distinct().toList();
        assertEquals(List.of("import:" + source), sources);
    }

    @Test
    void knowsANameHoweverItsAccentsWereTyped() {
        assertEquals(Outcome.CREATED, send(Sent.child("nfd", "E\u0301mile", "2014-03-15")).results().get(0).outcome());
        var again = send(Sent.child("nfd", "\u00c9mile\u200b", "2014-03-15")).results().get(0);
        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals("\u00c9mile", profiles.open(secretary, again.profile()).name().given());
    }

    @Test
    void saysWhichIdentifierSomebodyElseHas() {
        var first = Sent.child("taken-1", "Rosalie", "2013-01-02");
        var second = Sent.child("taken-2", "Bastien", "2012-11-12");
        send(Sent.numbered(first, new IncomingIdentifier("fiche", "F-" + source)));
        var refused = send(Sent.numbered(second, new IncomingIdentifier("fiche", "F-" + source))).results().get(0);
        assertEquals(List.of(new BatchProblem("identifier-taken", "/details/identifiers/0")), refused.problems());
        assertEquals(Outcome.CREATED, send(second).results().get(0).outcome());
        var later = send(Sent.numbered(second, new IncomingIdentifier("fiche", "F-" + source))).results().get(0);
        assertEquals(List.of(new BatchProblem("identifier-taken", "/details/identifiers/0")), later.problems());
    }

    private static Placement atTheLake(String key) {
        return new Placement(key, "École du Lac", "3", null, null, true);
    }
}
