package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileInUse;
import org.suivi.profiles.ProfileStaysActive;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.notices.NoticeView;
import org.suivi.sharing.notices.Notices;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Records and profiles are archived and come back, and neither leaves the other behind (S17; E17, E24 to E26). */
@SuiviTest
class LifeOfARecordIT {

    @Inject
    private RecordDesk records;

    @Inject
    private LinkDesk links;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private Handovers handovers;

    @Inject
    private Shares shares;

    @Inject
    private House house;

    @Inject
    private Notices notices;

    private Practice practice;
    private Viewer worker;
    private Viewer colleague;
    private ProfileId ana;
    private RecordId record;

    @BeforeEach
    void aRecord() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        colleague = practice.practitioner();
        ana = practice.student(worker, "Tremblay");
        record = practice.record(worker, ana);
    }

    @Test
    void e17ArchivingCancelsAnOpenTransfer() {
        var offer = handovers.offer(worker, record, offerTo(colleague));
        records.archive(worker, record, "Fin de l’année");
        assertEquals(0, handovers.todo(colleague));
        assertEquals(List.of("notice.transfer-cancelled", "notice.transfer-offered"),
                notices.list(colleague).stream().map(NoticeView::kind).toList());
        assertThrows(Refusal.class, () -> handovers.accept(colleague, offer, null));
        assertTrue(records.timeline(worker, record).stream()
                .anyMatch(entry -> entry.kind().equals("transfer-cancelled")));
    }

    @Test
    void refusesToTransferOrShareAnArchivedRecord() {
        records.archive(worker, record, null);
        refusesAsClosed(() -> handovers.offer(worker, record, offerTo(colleague)));
        refusesAsClosed(() -> shares.share(worker, record, colleague.self(), Level.READ, null));
        assertEquals(RecordState.ARCHIVED, records.view(worker, record).state());
    }

    /** Sharing and records both know a reason; either may say no first. */
    private static void refusesAsClosed(Executable act) {
        var code = assertThrows(Refusal.class, act).code();
        assertTrue(Set.of("record-closed", "follow-up-over").contains(code), code);
    }

    @Test
    void leavesArchivingToTheHolder() {
        shares.share(worker, record, colleague.self(), Level.FULL, null);
        assertThrows(NotAllowed.class, () -> records.archive(colleague, record, null));
        records.archive(worker, record, null);
        assertThrows(NotAllowed.class, () -> records.reactivate(colleague, record));
    }

    @Test
    void e25RefusesToArchiveAProfileWithActiveRecordsAndCountsTheHiddenOnes() {
        var hidden = practice.record(colleague, ana);
        var refusal = assertThrows(ProfileInUse.class, () -> archive(ana));
        assertEquals(List.of(record), refusal.named().stream().map(each -> each.record()).toList());
        assertEquals(1, refusal.others());
        records.archive(worker, record, null);
        refusal = assertThrows(ProfileInUse.class, () -> archiveAsSecretary(ana));
        assertEquals(List.of(), refusal.named());
        assertEquals(1, refusal.others());
        records.archive(colleague, hidden, null);
        archiveAsSecretary(ana);
        assertTrue(profiles.open(worker, ana).isArchived());
    }

    @Test
    void e25TellsTheHoldersWhomTheAskerCannotSeeAndNobodyTwice() {
        var hidden = practice.record(colleague, ana);
        assertThrows(ProfileInUse.class, () -> archive(ana));
        assertThrows(ProfileInUse.class, () -> archive(ana));
        var told = notices.list(colleague);
        assertEquals(List.of("notice.archive-refused"), told.stream().map(NoticeView::key).toList());
        assertEquals(hidden, told.get(0).record());
        assertEquals(worker.name(), told.get(0).by());
        assertEquals(List.of(), notices.list(worker));
        notices.markAllRead(colleague);
        assertThrows(ProfileInUse.class, () -> archive(ana));
        assertEquals(1, notices.unread(colleague));
    }

    @Test
    void tellsAProgramOfNoFollowUpThatWasNotSharedWithIt() {
        var program = house.system(practice.workspace(), Scope.PROFILES_READ, Scope.PROFILES_WRITE);
        var hidden = practice.record(colleague, ana);
        assertThrows(ProfileStaysActive.class, () -> archive(program, ana));
        shares.share(worker, record, practice.workspace(), Level.SUMMARY, null);
        var refusal = assertThrows(ProfileInUse.class, () -> archive(program, ana));
        records.archive(colleague, hidden, null);
        assertEquals(refusal.args(), assertThrows(ProfileInUse.class, () -> archive(program, ana)).args());
        assertEquals(List.of(record), refusal.named().stream().map(each -> each.record()).toList());
        records.archive(worker, record, null);
        archive(program, ana);
        assertTrue(profiles.open(worker, ana).isArchived());
    }

    @Test
    void e24KeepsArchivedProfilesOutOfActiveRecords() {
        var ben = practice.student(worker, "Gagnon");
        archive(ben);
        var wanted = new LinkChange(record, ben, LinkRole.PARENT, false, null);
        assertThrows(Refusal.class, () -> links.link(worker, wanted));
        assertThrows(Refusal.class, () -> practice.record(worker, ben));
        assertEquals(1, records.view(worker, record).people().size());
    }

    @Test
    void e24LetsOneOfTwoThroughWhoArchiveAndLinkAtOnce() {
        for (int round = 0; round < 20; round++) {
            var ben = practice.student(worker, "Gagnon " + round);
            long version = profiles.open(worker, ben).version();
            var both = Together.run(() -> {
                profiles.archive(worker, ben, version, null);
                return ben;
            }, () -> {
                links.link(worker, new LinkChange(record, ben, LinkRole.PARENT, false, null));
                return ben;
            });
            assertEquals(1, both.done().size(), "round " + round + ": " + both);
        }
    }

    @Test
    void e26ReactivatingARecordBringsItsArchivedProfilesBack() {
        records.archive(worker, record, null);
        archiveAsSecretary(ana);
        assertEquals(Set.of(ana), records.reactivate(worker, record));
        assertTrue(records.view(worker, record).active());
        assertFalse(profiles.open(worker, ana).isArchived());
        assertThrows(RecordStillActive.class, () -> records.reactivate(worker, record));
    }

    @Test
    void e26TellsWhoArchivedThePersonAndWhoHoldsTheOtherRecords() {
        var other = practice.record(colleague, ana);
        records.archive(colleague, other, null);
        records.archive(worker, record, null);
        Viewer secretary = archiveAsSecretary(ana);
        records.reactivate(worker, record);
        NoticeView toSecretary = notices.list(secretary).get(0);
        assertEquals("notice.profile-restored", toSecretary.key());
        assertEquals(ana, toSecretary.profile());
        NoticeView toColleague = notices.list(colleague).get(0);
        assertEquals("notice.person-restored", toColleague.key());
        assertEquals(other, toColleague.record());
        assertEquals(worker.name(), toColleague.by());
        assertEquals(List.of(), notices.list(worker));
    }

    @Test
    void countsTheRecordsOfAPersonThatTheViewerMayNotSee() {
        var hidden = practice.record(colleague, ana);
        var of = records.ofProfile(worker, ana);
        assertEquals(List.of(record), of.visible().stream().map(RecordSummary::id).toList());
        assertEquals(1, of.hidden());
        records.archive(colleague, hidden, null);
        assertEquals(0, records.ofProfile(worker, ana).hidden());
        assertThrows(NotVisible.class,
                () -> records.ofProfile(Practice.named("Ailleurs").practitioner(), ana));
    }

    private void archive(ProfileId profile) { archive(worker, profile); }

    private void archive(Viewer by, ProfileId profile) {
        profiles.archive(by, profile, profiles.open(by, profile).version(), null);
    }

    /** Who holds no active record about the person any more leaves archiving to those who keep the profiles. */
    private Viewer archiveAsSecretary(ProfileId profile) {
        var secretary = practice.someone(Role.SECRETARY);
        archive(secretary, profile);
        return secretary;
    }

    private static TransferOffer offerTo(Viewer recipient) {
        return new TransferOffer(recipient.self(), null, null, false, false);
    }
}
