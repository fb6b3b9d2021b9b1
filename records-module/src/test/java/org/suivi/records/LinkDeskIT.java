package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** People come into records and leave them, and a record is never about nobody (S04, S05, S18; E07, E08, E10). */
@SuiviTest
class LinkDeskIT {

    private static final int ROUNDS = 200;

    @Inject
    private RecordDesk records;

    @Inject
    private LinkDesk links;

    @Inject
    private Shares shares;

    @Inject
    private VisibleProfiles visible;

    private Practice practice;
    private Viewer worker;
    private ProfileId ana;
    private ProfileId ben;

    @BeforeEach
    void aPractitionerAndTwoStudents() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        ana = practice.student(worker, "Tremblay");
        ben = practice.student(worker, "Gagnon");
    }

    @Test
    void e07RefusesToUnlinkTheLastProfile() {
        var record = practice.record(worker, ana);
        assertThrows(LastProfileOfRecord.class, () -> links.unlink(worker, record, ana, null));
        assertEquals(List.of(ana), people(record));
    }

    @Test
    void e08LetsOneOfTwoWhoUnlinkTheLastTwoAtOnceThroughAndRefusesTheOther() {
        var record = practice.record(worker, ana, ben);
        for (int round = 0; round < ROUNDS; round++) {
            var both = Together.run(unlinking(record, ana), unlinking(record, ben));
            assertEquals(1, both.done().size(), "round " + round + ": " + both);
            assertInstanceOf(LastProfileOfRecord.class, both.refused().get(0));
            assertEquals(1, people(record).size());
            links.undoUnlink(worker, record, both.done().get(0));
        }
    }

    private Callable<UUID> unlinking(RecordId record, ProfileId profile) {
        return () -> links.unlink(worker, record, profile, null);
    }

    @Test
    void e10RefusesTheSamePersonTwiceAndReopensAFormerLink() {
        var record = practice.record(worker, ana, ben);
        assertThrows(AlreadyLinked.class, () -> links.link(worker, change(record, ana, false)));
        links.unlink(worker, record, ana, "Fin du suivi");
        links.link(worker, change(record, ana, false));
        var view = records.view(worker, record);
        assertEquals(2, view.people().size());
        assertEquals(List.of(ana), view.former().stream().map(RecordView.Link::profile).toList());
        assertEquals("Fin du suivi", view.former().get(0).reason());
        assertTrue(view.people().get(0).profile().equals(ben), "the first place stayed with who kept it");
    }

    @Test
    void takesAnUnlinkingBack() {
        var record = practice.record(worker, ana, ben);
        var period = links.unlink(worker, record, ana, null);
        assertEquals(List.of(ben), people(record));
        links.undoUnlink(worker, record, period);
        assertEquals(List.of(ana, ben), people(record));
        assertEquals(List.of(), records.view(worker, record).former());
    }

    @Test
    void e11LetsACoordinatorReplaceWhoWasLinkedByMistake() {
        var record = practice.record(worker, ana);
        var coordinator = practice.someone(Role.COORDINATOR);
        assertThrows(InvalidValue.class, () -> links.replace(coordinator, ana, change(record, ben, true)));
        links.replace(coordinator, ana, new LinkChange(record, ben, LinkRole.CLIENT, true, "Homonyme"));
        assertEquals(List.of(ben), people(record));
        var former = records.view(worker, record).former().get(0);
        assertEquals(ana, former.profile());
        assertEquals("Homonyme", former.reason());
        assertThrows(NotAllowed.class, () -> links.unlink(coordinator, record, ben, null));
    }

    @Test
    void e11LetsNobodyReplaceWhoNeitherWorksOnTheRecordNorCoordinatesWhereItIsHeld() {
        var record = practice.record(worker, ana);
        var right = new LinkChange(record, ben, LinkRole.CLIENT, true, "Homonyme");
        var reader = practice.practitioner();
        shares.share(worker, record, reader.self(), Level.READ, null);
        assertThrows(NotAllowed.class, () -> links.replace(reader, ana, right));
        for (var other : List.of(practice.someone(Role.SECRETARY),
                Practice.named("Clinique du Lac").someone(Role.COORDINATOR)))
            assertThrows(NotVisible.class, () -> links.replace(other, ana, right));
        assertEquals(List.of(ana), people(record));
    }

    @Test
    void replacesTheOnlyPersonInOneStep() {
        var record = practice.record(worker, ana);
        assertThrows(InvalidValue.class, () -> links.replace(worker, ana, change(record, ben, true)));
        links.replace(worker, ana, new LinkChange(record, ben, LinkRole.CLIENT, true, "Homonyme"));
        assertEquals(List.of(ben), people(record));
    }

    @Test
    void changesRoleAndFirstPlace() {
        var record = practice.record(worker, ana, ben);
        links.change(worker, new LinkChange(record, ben, LinkRole.PARENT, true, null));
        var first = records.view(worker, record).people().get(0);
        assertEquals(ben, first.profile());
        assertEquals(LinkRole.PARENT, first.role());
    }

    @Test
    void showsLinkedPeopleToThoseTheRecordIsSharedWithAndNobodyElseAfterwards() {
        var elsewhere = Practice.named("Autre école");
        var colleague = elsewhere.practitioner();
        var record = practice.record(worker, ana, ben);
        assertFalse(visible.sees(colleague, ana));
        shares.share(worker, record, colleague.self(), Level.READ, null);
        assertTrue(visible.sees(colleague, ana));
        var carl = practice.student(worker, "Côté");
        links.link(worker, change(record, carl, false));
        assertTrue(visible.sees(colleague, carl));
        links.unlink(worker, record, ben, null);
        assertFalse(visible.sees(colleague, ben));
        assertTrue(visible.sees(worker, ben));
    }

    @Test
    void refusesToLinkWhatIsNotSeen() {
        var elsewhere = Practice.named("Autre école");
        var stranger = elsewhere.student(elsewhere.practitioner(), "Roy");
        var record = practice.record(worker, ana);
        assertThrows(NotVisible.class, () -> links.link(worker, change(record, stranger, false)));
        assertThrows(NotVisible.class, () -> links.unlink(elsewhere.practitioner(), record, ana, null));
    }

    @Test
    void holdsAGroupOfTwoHundred() {
        var group = practice.students(worker, 200);
        var record = practice.record(worker, group.toArray(ProfileId[]::new));
        assertEquals(200, people(record).size());
        var row = records.page(worker, RecordQuery.active(5)).rows().get(0);
        assertEquals(3, row.people().size());
        assertEquals(197, row.more());
        links.unlink(worker, record, group.get(7), null);
        assertEquals(199, people(record).size());
    }

    private List<ProfileId> people(RecordId record) {
        return records.view(worker, record).people().stream().map(RecordView.Link::profile).toList();
    }

    private static LinkChange change(RecordId record, ProfileId profile, boolean primary) {
        return new LinkChange(record, profile, LinkRole.PARTICIPANT, primary, null);
    }
}
