package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Rosters of school systems become profiles, once, and leave nothing behind when they are refused. */
@SuiviTest
class RosterIT {

    @Inject
    private House house;
    @Inject
    private VisibleProfiles visible;
    @Inject
    private RosterDesk desk;
    @Inject
    private RunLog log;
    @Inject
    private InterruptedImports interrupted;
    @Inject
    private ProfileDesk profiles;
    @Inject
    private ContactDesk contacts;
    @TempDir
    private Path folder;

    private Viewer secretary;
    private String me;
    private Imports imports;

    @BeforeEach
    void aSecretary() {
        secretary = house.someone(house.workspace("École"), Role.SECRETARY);
        me = secretary.self().id().toString().substring(24);
        imports = new Imports(desk, log, visible);
    }

    @Test
    void bringsTheSampleOfSchoolDataSyncIn() {
        var run = imports.brought(secretary, "sds-" + me, Packages.schoolDataSync());
        assertEquals(RunState.DONE, run.state());
        assertEquals(4, run.counts().create());
        assertEquals(2, run.staffLeftOut());
        var jack = profiles.open(secretary, imports.active(secretary, "jack craig").get(0).id());
        assertTrue(jack.variants().student());
        assertEquals("2001-07-02", jack.birth().text());
        assertEquals("School of TwoDotOne", jack.enrolments().get(0).institutionName());
        assertEquals("School of TwoDotOne", imports.active(secretary, "jack craig").get(0).institution());
        assertEquals("10", jack.enrolments().get(0).grade());
        var mother = contacts.of(secretary, jack.id()).get(0);
        assertEquals("Jean Craig", mother.person().shown());
        assertEquals(Relation.GUARDIAN, mother.tie().relation());
        assertEquals(Flag.Answer.YES, mother.tie().flag(Flag.Kind.LEGAL_GUARDIAN).answer());
        assertEquals(Flag.Answer.UNKNOWN, mother.tie().flag(Flag.Kind.LIVES_WITH).answer());
        var fred = imports.active(secretary, "fred hutch").get(0).id();
        assertEquals(mother.contact(), contacts.of(secretary, fred).get(0).contact());
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        imports.brought(secretary, "sds-" + me, Packages.schoolDataSync());
        var versions = versions();
        var again = imports.brought(secretary, "sds-" + me, Packages.schoolDataSync());
        assertEquals(4, again.counts().same());
        assertEquals(0, again.counts().create() + again.counts().change() + again.counts().leave());
        assertEquals(versions, versions());
    }

    private List<Long> versions() {
        return imports.active(secretary, "").stream().map(one -> profiles.open(secretary, one.id()).version()).toList();
    }

    @Test
    void writesNothingWhileItTries() {
        var run = log.run(secretary, imports.tried(secretary, Packages.schoolDataSync()));
        assertEquals(RunState.READY, run.state());
        assertEquals(4, run.counts().create());
        assertEquals(List.of(), imports.active(secretary, ""));
    }

    @Test
    void writesNothingOfAPackageThatIsRejected() {
        var files = OneRosterPackages.first(folder).with("manifest.csv", "propertyName,value").zip();
        var run = log.run(secretary, imports.tried(secretary, files));
        assertEquals(RunState.REJECTED, run.state());
        assertTrue(run.counts().rejections() > 0);
        assertEquals(0, run.counts().total());
        assertThrows(RunMovedOn.class, () -> desk.confirm(secretary, run.id(), true));
        assertEquals(List.of(), imports.active(secretary, ""));
    }

    @Test
    void bringsBothVersionsOfOneRosterInAsTheSamePeople() {
        var first = imports.brought(secretary, null, OneRosterPackages.first(folder).zip());
        assertEquals("mozaik", first.source());
        assertEquals(2, first.counts().create());
        var emile = profiles.open(secretary, imports.active(secretary, "emile tremblay").get(0).id());
        assertEquals(2, emile.enrolments().stream().filter(one -> one.until() == null).count());
        assertTrue(emile.identifiers().stream().anyMatch(one -> one.value().equals("TREE15031412")));

        var second = imports.brought(secretary, null, OneRosterPackages.second(folder).zip());
        assertEquals(1, second.counts().change());
        assertEquals("Milou", profiles.open(secretary, emile.id()).name().preferred());
        assertEquals(1, second.counts().leave());
    }

    @Test
    void matchesTheNationalIdentifierOnlyWithTheSameBirthDate() {
        imports.brought(secretary, "one-" + me, child("a", "TREE15031499", "2014-03-15"));
        var other = imports.brought(secretary, "two-" + me, child("b", "TREE15031499", "2014-03-15"));
        assertEquals(0, other.counts().create());
        assertEquals(1, imports.active(secretary, "").size());
        var wrong = imports.brought(secretary, "three-" + me, child("c", "TREE15031499", "2013-03-15"));
        assertEquals(1, wrong.counts().toReview());
        assertEquals(1, imports.active(secretary, "").size());
    }

    @Test
    void foreseesWhatTheRunWillDoWithPeopleWhoLookAlike() {
        var run = imports.tried(secretary, "tangled-" + me, new TangledSchool('f', 240).files(folder));
        var foreseen = log.run(secretary, run).counts();
        desk.confirm(secretary, run, true);
        var done = imports.worked(secretary, run).counts();
        assertTrue(foreseen.toReview() > 10);
        assertEquals(List.of(done.create(), done.change(), done.toReview(), done.refused()),
            List.of(foreseen.create(), foreseen.change(), foreseen.toReview(), foreseen.refused()));
    }

    @Test
    void isForThoseWhoManageProfilesInTheirOwnWorkspace() {
        var practitioner = house.practitioner(house.workspace("Clinique"));
        assertThrows(NotAllowed.class, () -> imports.tried(practitioner, Packages.schoolDataSync()));
        var run = imports.tried(secretary, Packages.schoolDataSync());
        var elsewhere = house.someone(house.workspace("Ailleurs"), Role.SECRETARY);
        assertThrows(NotVisible.class, () -> log.run(elsewhere, run));
    }

    @Test
    void takesUpAgainWhereItWasInterrupted() {
        var run = imports.tried(secretary, Packages.schoolDataSync());
        desk.confirm(secretary, run, false);
        assertTrue(desk.advance(secretary, run, 3));
        assertEquals(3, imports.active(secretary, "").size());
        assertTrue(interrupted.all().stream().anyMatch(one -> one.run().equals(run)));
        assertEquals(RunState.DONE, imports.worked(secretary, run).state());
        assertEquals(4, imports.active(secretary, "").size());
        assertFalse(desk.advance(secretary, run, 3));
    }

    @Test
    void doesNotWriteAnEmptyCellOverWhatIsKnown() {
        imports.brought(secretary, "s-" + me, child("a", "TREE15031477", "2014-03-15"));
        imports.brought(secretary, "s-" + me, child("a", "", ""));
        var profile = profiles.open(secretary, imports.active(secretary, "").get(0).id());
        assertEquals("2014-03-15", profile.birth().text());
        assertNull(profile.name().preferred());
    }

    private List<org.suivi.profiles.roster.csv.UploadedFile> child(String id, String code, String birth) {
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s,,,École A,school")
            .with("users.csv",
                "sourcedId,status,dateLastModified,orgSourcedIds,role,identifier,givenName,familyName,grades",
                id + ",,,s,student," + code + ",Émile,Tremblay,03")
            .with("demographics.csv", "sourcedId,birthDate,sex", id + "," + birth + ",male").zip();
    }
}
