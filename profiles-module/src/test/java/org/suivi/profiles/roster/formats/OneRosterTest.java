package org.suivi.profiles.roster.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.roster.OneRosterPackages;
import org.suivi.profiles.roster.Packages;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Payload;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Problem.Severity;
import org.suivi.profiles.roster.incoming.Problems;

/** People out of packages of OneRoster, whole ones and deltas. */
class OneRosterTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void makesOnePersonOfTheUsersOfOneChild() {
        var read = read(OneRosterPackages.first(folder));
        assertEquals(List.of(List.of("u1", "u3"), List.of("u2")),
            read.people().stream().map(IncomingPerson::externalIds).toList());
        var emile = read.people().get(0);
        assertEquals(List.of("École des Érables", "École du Lac"),
            emile.placements().stream().map(Placement::place).toList());
        assertEquals("03", emile.placements().get(0).grade());
        assertEquals("TREE15031412", emile.nationalId());
        assertEquals("mozaik", read.source());
        assertTrue(read.complete());
        assertEquals(1, read.staff());
    }

    @Test
    void givesSiblingsTheSameMother() {
        var people = read(OneRosterPackages.first(folder)).people();
        for (var child : people) {
            assertEquals(List.of("p1"), child.guardians().stream().map(one -> one.externalId()).toList());
            assertEquals(Relation.PARENT, child.guardians().get(0).relation());
        }
    }

    @Test
    void ignoresTheGradebookAndNeverReadsPasswords() {
        assertFalse(Payload.write(read(OneRosterPackages.first(folder))).contains("secret"));
        assertTrue(has("gradebook-ignored"));
        assertFalse(problems.rejected());
    }

    @Test
    void readsRolesDatesAndPreferredNameOfVersionTwo() {
        var emile = read(OneRosterPackages.second(folder)).people().get(0);
        assertEquals("Milou", emile.name().preferredGiven());
        assertEquals(LocalDate.of(2026, 8, 27), emile.placements().get(0).from());
        assertEquals(Relation.GUARDIAN, emile.guardians().get(0).relation());
        assertFalse(problems.rejected(), problems.kept()::toString);
    }

    @Test
    void takesADeltaForWhatItSays() {
        var read = read(OneRosterPackages.delta(folder));
        assertEquals(List.of("u2"), read.leavers());
        assertEquals(List.of("u1"), read.people().stream().map(IncomingPerson::leadingId).toList());
        assertFalse(read.complete());
    }

    @Test
    void reportsWhatADeltaSaysInSingleRows() {
        String now = ",active,2026-11-01T08:00:00Z,";
        String gone = ",tobedeleted,2026-11-01T08:00:00Z,";
        var read = read(new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.2", "file.orgs,delta", "file.users,delta", "file.roles,delta",
            "file.demographics,delta").with("orgs.csv", "sourcedId,status,dateLastModified,name,type")
            .with("users.csv", "sourcedId,status,dateLastModified,enabledUser,givenName,familyName",
                "u1" + now + "true,Ada,Roy", "u2" + now + "true,Max,Roy", "p1" + now + "true,Julie,Roy",
                "u5" + gone + "true,Léa,Roy")
            .with("roles.csv", "userSourcedId,status,dateLastModified,roleType,role,orgSourcedId",
                "u2" + gone + "primary,student,s1", "u2" + now + "primary,student,s2",
                "u3" + now + "primary,student,s1", "p1" + now + "primary,parent,s1",
                "u5" + gone + "primary,student,s1")
            .with("demographics.csv", "sourcedId,status,dateLastModified,birthDate,sex", "u4" + now + "2014-03-15,",
                "u5" + gone + "2015-03-15,"));
        assertEquals(List.of("u2"), read.people().stream().map(IncomingPerson::leadingId).toList());
        assertEquals(List.of("u5"), read.leavers());
        assertEquals(List.of("roles.csv 2 role-gone", "roles.csv 4 row-alone", "demographics.csv 2 row-alone",
            "users.csv 2 row-alone", "users.csv 4 row-alone"), problems.kept().stream()
            .map(one -> one.file() + " " + one.row() + " " + one.code()).toList());
    }

    @Test
    void rejectsAnUnknownVersion() {
        read(OneRosterPackages.first(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,2.0", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk",
            "file.results,bulk"));
        assertTrue(problems.rejected());
        assertTrue(has("oneroster-version"));
    }

    @Test
    void rejectsWhatTheManifestDoesNotAnnounceOrAnnouncesInVain() {
        read(OneRosterPackages.first(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,absent",
            "file.enrollments,bulk", "file.results,whole"));
        for (String code : List.of("manifest-says-absent", "file-missing", "manifest-mode"))
            assertTrue(has(code), code);
    }

    @Test
    void doesNotGroupASharedIdentifierWithAnotherBirthDate() {
        var read = read(OneRosterPackages.first(folder).with("demographics.csv",
            "sourcedId,status,dateLastModified,birthDate,sex", "u1,,,2014-03-15,male", "u3,,,2012-01-01,male"));
        assertEquals(3, read.people().size());
        assertTrue(has("identifier-shared"));
    }

    @Test
    void leavesOutATelephoneThatIsNone() {
        var lea = students("s").people().get(0);
        assertEquals("(514) 555-0142", lea.reach().phone());
        assertEquals(null, lea.reach().mobile());
        assertTrue(has("not-a-phone"));
    }

    @Test
    void saysWhichStudentIsNowhereAndJudgesNobodyToHaveLeft() {
        var read = students("nowhere");
        assertEquals(List.of(), read.people());
        assertEquals(0, read.staff());
        assertEquals(1, problems.count(Severity.ERROR));
        assertTrue(has("unknown-org"));
    }

    private Incoming students(String place) {
        return read(new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École,school")
            .with("users.csv",
                "sourcedId,orgSourcedIds,role,givenName,familyName,phone,sms,status,dateLastModified",
                "1," + place + ",student,Léa,Tremblay,(514) 555-0142,12,,"));
    }

    private boolean has(String code) { return problems.kept().stream().anyMatch(one -> one.code().equals(code)); }

    private Incoming read(Packages packages) {
        try (var files = PackageFiles.open(packages.zip(), PackageLimits.USUAL)) {
            return RosterReader.read(files, problems, LocalDate.of(2026, 11, 21));
        }
    }
}
