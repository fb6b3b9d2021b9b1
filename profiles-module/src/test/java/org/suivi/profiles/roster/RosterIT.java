package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.testing.SuiviTest;

/** Rosters of school systems become profiles, once, and leave nothing behind when they are refused. */
@SuiviTest
class RosterIT extends WithFiles {

    @Inject
    private InterruptedImports interrupted;

    @Test
    void bringsTheSampleOfSchoolDataSyncIn() {
        var run = files.brought(secretary, "sds-" + mark, Packages.schoolDataSync());
        assertEquals(RunState.DONE, run.state());
        assertEquals(4, run.counts().create());
        assertEquals(2, run.staffLeftOut());
        var jack = profiles.open(secretary, files.active(secretary, "jack craig").get(0).id());
        assertTrue(jack.variants().student());
        assertEquals("2001-07-02", jack.birth().text());
        assertEquals("School of TwoDotOne", jack.enrolments().get(0).institutionName());
        assertEquals("School of TwoDotOne", files.active(secretary, "jack craig").get(0).institution());
        assertEquals("10", jack.enrolments().get(0).grade());
        var mother = contacts.of(secretary, jack.id()).get(0);
        assertEquals("Jean Craig", mother.person().shown());
        assertEquals(Relation.GUARDIAN, mother.tie().relation());
        assertEquals(Flag.Answer.YES, mother.tie().flag(Flag.Kind.LEGAL_GUARDIAN).answer());
        assertEquals(Flag.Answer.UNKNOWN, mother.tie().flag(Flag.Kind.LIVES_WITH).answer());
        var fred = files.active(secretary, "fred hutch").get(0).id();
        assertEquals(mother.contact(), contacts.of(secretary, fred).get(0).contact());
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        files.brought(secretary, "sds-" + mark, Packages.schoolDataSync());
        var versions = versions();
        var again = files.brought(secretary, "sds-" + mark, Packages.schoolDataSync());
        assertEquals(4, again.counts().same());
        assertEquals(0, again.counts().create() + again.counts().change() + again.counts().leave());
        assertEquals(versions, versions());
    }

    private List<Long> versions() {
        return files.active(secretary, "").stream().map(one -> profiles.open(secretary, one.id()).version()).toList();
    }

    @Test
    void writesNothingWhileItTries() {
        var run = log.run(secretary, files.tried(secretary, Packages.schoolDataSync()));
        assertEquals(RunState.READY, run.state());
        assertEquals(4, run.counts().create());
        assertEquals(List.of(), files.active(secretary, ""));
    }

    @Test
    void writesNothingOfAPackageThatIsRejected() {
        var delivered = OneRosterPackages.first(folder).with("manifest.csv", "propertyName,value").zip();
        var run = log.run(secretary, files.tried(secretary, delivered));
        assertEquals(RunState.REJECTED, run.state());
        assertTrue(run.counts().rejections() > 0);
        assertEquals(0, run.counts().total());
        assertThrows(RunMovedOn.class, () -> imports.confirm(secretary, run.id(), true));
        assertEquals(List.of(), files.active(secretary, ""));
    }

    @Test
    void bringsBothVersionsOfOneRosterInAsTheSamePeople() {
        var first = files.brought(secretary, null, OneRosterPackages.first(folder).zip());
        assertEquals("mozaik", first.source());
        assertEquals(2, first.counts().create());
        var emile = profiles.open(secretary, files.active(secretary, "emile tremblay").get(0).id());
        assertEquals(2, emile.enrolments().stream().filter(one -> one.until() == null).count());
        assertTrue(emile.identifiers().stream().anyMatch(one -> one.value().equals("TREE15031412")));

        var second = files.brought(secretary, null, OneRosterPackages.second(folder).zip());
        assertEquals(1, second.counts().change());
        assertEquals("Milou", profiles.open(secretary, emile.id()).name().preferred());
        assertEquals(1, second.counts().leave());
    }

    @Test
    void matchesTheNationalIdentifierOnlyWithTheSameBirthDate() {
        files.brought(secretary, "one-" + mark, child("a", "TREE15031499", "2014-03-15"));
        var other = files.brought(secretary, "two-" + mark, child("b", "TREE15031499", "2014-03-15"));
        assertEquals(0, other.counts().create());
        assertEquals(1, files.active(secretary, "").size());
        var wrong = files.brought(secretary, "three-" + mark, child("c", "TREE15031499", "2013-03-15"));
        assertEquals(1, wrong.counts().toReview());
        assertEquals(1, files.active(secretary, "").size());
    }

    @Test
    void foreseesWhatTheRunWillDoWithPeopleWhoLookAlike() {
        var run = files.tried(secretary, "tangled-" + mark, new TangledSchool('f', 240).files(folder));
        var foreseen = log.run(secretary, run).counts();
        imports.confirm(secretary, run, true);
        var done = files.worked(secretary, run).counts();
        assertTrue(foreseen.toReview() > 10);
        assertEquals(List.of(done.create(), done.change(), done.toReview(), done.refused()),
            List.of(foreseen.create(), foreseen.change(), foreseen.toReview(), foreseen.refused()));
    }

    @Test
    void isForThoseWhoManageProfilesInTheirOwnWorkspace() {
        var practitioner = house.practitioner(house.workspace("Clinique"));
        assertThrows(NotAllowed.class, () -> files.tried(practitioner, Packages.schoolDataSync()));
        var run = files.tried(secretary, Packages.schoolDataSync());
        var elsewhere = house.someone(house.workspace("Ailleurs"), Role.SECRETARY);
        assertThrows(NotVisible.class, () -> log.run(elsewhere, run));
    }

    @Test
    void takesUpAgainWhereItWasInterrupted() {
        var run = files.tried(secretary, Packages.schoolDataSync());
        imports.confirm(secretary, run, false);
        assertTrue(imports.advance(secretary, run, 3));
        assertEquals(3, files.active(secretary, "").size());
        assertTrue(interrupted.all().stream().anyMatch(one -> one.run().equals(run)));
        assertEquals(RunState.DONE, files.worked(secretary, run).state());
        assertEquals(4, files.active(secretary, "").size());
        assertFalse(imports.advance(secretary, run, 3));
    }

    @Test
    void doesNotWriteAnEmptyCellOverWhatIsKnown() {
        files.brought(secretary, "s-" + mark, child("a", "TREE15031477", "2014-03-15"));
        files.brought(secretary, "s-" + mark, child("a", "", ""));
        var profile = profiles.open(secretary, files.active(secretary, "").get(0).id());
        assertEquals("2014-03-15", profile.birth().text());
        assertNull(profile.name().preferred());
    }

    private List<UploadedFile> child(String id, String code, String birth) {
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École A,school")
            .with("users.csv",
                "sourcedId,status,dateLastModified,orgSourcedIds,role,identifier,givenName,familyName,grades",
                id + ",,,s,student," + code + ",Émile,Tremblay,03")
            .with("demographics.csv", "sourcedId,birthDate,sex", id + "," + birth + ",male").zip();
    }
}
