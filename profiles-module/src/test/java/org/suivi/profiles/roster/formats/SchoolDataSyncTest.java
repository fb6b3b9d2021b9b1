package org.suivi.profiles.roster.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.roster.Packages;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.csv.PackageRefused;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Payload;
import org.suivi.profiles.roster.incoming.Problem;
import org.suivi.profiles.roster.incoming.Problems;

/** People out of packages of School Data Sync. */
class SchoolDataSyncTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void takesStudentsOfTheSampleWithSchoolGradeAndGuardians() {
        var people = read(Packages.schoolDataSync()).people();
        assertEquals(List.of("114001", "114003", "114004", "114008"),
            people.stream().map(IncomingPerson::leadingId).toList());
        var jack = people.get(0);
        assertEquals("Craig", jack.name().family());
        assertEquals(LocalDate.of(2001, 7, 2), jack.birthDate());
        assertEquals("male", jack.sex());
        assertEquals("School of TwoDotOne", jack.placements().get(0).place());
        assertEquals("10", jack.placements().get(0).grade());
        assertEquals(Relation.GUARDIAN, jack.guardians().get(0).relation());
        assertEquals("+11234567890", jack.guardians().get(0).reach().phone());
        assertEquals(Relation.RELATIVE, people.get(1).guardians().get(0).relation());
    }

    @Test
    void takesWhoIsStillInTheFileAsStillThere() {
        assertEquals(null, read(Packages.schoolDataSync()).people().get(0).placements().get(0).to());
        assertTrue(has("users.csv", "placement-over"));
    }

    @Test
    void leavesStaffOutAndNotesWhatIsNotUsed() {
        assertEquals(2, read(Packages.schoolDataSync()).staff());
        assertTrue(has("classes.csv", "not-used"));
        assertTrue(has("userflags.csv", "needs-consent"));
        assertFalse(problems.rejected());
    }

    @Test
    void neverKeepsPasswords() {
        assertFalse(Payload.write(read(Packages.schoolDataSync())).contains("P@ssword"));
    }

    @Test
    void takesAOneRosterPackageWithoutItsManifestForNothingItKnows() {
        var files = new Packages(folder).with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "1,,,A,school")
            .with("users.csv", "sourcedId,status,dateLastModified,givenName,familyName", "2,,,A,B")
            .with("demographics.csv", "sourcedId,birthDate", "2,2014-03-15").loose();
        assertEquals("package-refused.unknown-format", assertThrows(PackageRefused.class, () -> read(files)).code());
    }

    @Test
    void leavesASexOutThatNobodyKnowsAndWarnsOfWhatIsNearlyAPermanentCode() {
        var people = read(new Packages(folder).with("orgs.csv", "sourcedId,name,type", "1,A,school")
            .with("users.csv", "sourcedId,givenName,familyName,userIds", "2,A,B,{code:TREE1503141}", "3,C,D,jean2014",
                "4,E,F,{code-permanent:none}", "5,G,H,{code-permanent:TREE15031412}")
            .with("roles.csv", "userSourcedId,orgSourcedId,role", "2,1,student", "3,1,student", "4,1,student",
                "5,1,student")
            .with("demographics.csv", "userSourcedId,birthDate,sex", "2,2014-03-15,F", "3,2014-03-16,unknown")
            .loose()).people();
        assertNull(people.get(0).sex());
        assertEquals(LocalDate.of(2014, 3, 15), people.get(0).birthDate());
        assertEquals(List.of("demographics.csv:2:sex:not-in-list", "users.csv:2:userIds:nearly-a-code",
            "users.csv:4:userIds:nearly-a-code"),
            problems.kept().stream().filter(one -> one.severity() == Problem.Severity.WARNING)
                .map(one -> one.file() + ":" + one.row() + ":" + one.field() + ":" + one.code()).sorted().toList());
        assertEquals(0, problems.count(Problem.Severity.ERROR));
    }

    @Test
    void warnsOfTheColumnThatNearlyHoldsAPermanentCodeAndTakesNumbersOfABoardForNumbers() {
        read(new Packages(folder).with("orgs.csv", "sourcedId,name,type", "1,A,school")
            .with("users.csv", "sourcedId,givenName,familyName,userMasterIdentifier,identifier",
                "2,A,B,TRE15031412,TREE1503141", "3,C,D,,TREE1503141", "4,E,F,STU0001234567,ABC12345678901",
                "5,G,H,TREE15031412,TREE1503141", "6,I,J,STU001,2014")
            .with("roles.csv", "userSourcedId,orgSourcedId,role", "2,1,student", "3,1,student", "4,1,student",
                "5,1,student", "6,1,student").loose());
        assertEquals(List.of("users.csv:2:userMasterIdentifier:nearly-a-code", "users.csv:3:identifier:nearly-a-code"),
            problems.kept().stream().filter(one -> one.code().equals("nearly-a-code"))
                .map(one -> one.file() + ":" + one.row() + ":" + one.field() + ":" + one.code()).toList());
    }

    @Test
    void rejectsAPackageWithoutRoles() {
        read(new Packages(folder).with("orgs.csv", "sourcedId,name,type", "1,A,school")
            .with("users.csv", "sourcedId,givenName,familyName", "2,A,B").loose());
        assertTrue(problems.rejected());
        assertTrue(has("roles.csv", "file-missing"));
    }

    @Test
    void reportsRowsThatDoNotHoldAndTakesTheOthers() {
        var people = read(new Packages(folder).with("orgs.csv", "sourcedId,name,type", "1,A,school")
            .with("users.csv", "sourcedId,givenName,familyName", "2,A,B", "3,,", "2,C,D", "4,E,F")
            .with("roles.csv", "userSourcedId,orgSourcedId,role,grade,roleStartDate",
                "2,1,student,1,2026-13-01", "4,1,student,2,", "9,1,student,2,")
            .loose()).people();
        assertEquals(List.of("4"), people.stream().map(IncomingPerson::leadingId).toList());
        assertEquals(List.of("users.csv:3:familyName:name-missing", "users.csv:4:sourcedId:duplicate-id",
            "roles.csv:2:roleStartDate:not-a-date", "roles.csv:4:userSourcedId:unknown-user"),
            problems.kept().stream().filter(one -> one.severity() == Problem.Severity.ERROR)
                .map(one -> one.file() + ":" + one.row() + ":" + one.field() + ":" + one.code()).toList());
    }

    private boolean has(String file, String code) {
        return problems.kept().stream().anyMatch(one -> one.file().equals(file) && one.code().equals(code));
    }

    private Incoming read(List<UploadedFile> upload) {
        try (var files = PackageFiles.open(upload, PackageLimits.USUAL)) {
            return RosterReader.read(files, problems, LocalDate.of(2026, 11, 21));
        }
    }
}
