package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditLog;
import org.suivi.sharing.audit.AuditQuery;
import org.suivi.sharing.audit.AuditRow;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.SuiviTest;

/** What comes with a record that is offered to another place, and what stays of it when it is not taken (E04, E23). */
@SuiviTest
class OfferedElsewhereIT {

    @Inject
    private RecordDesk records;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private VisibleProfiles visible;

    @Inject
    private Handovers handovers;

    @Inject
    private AuditLog log;

    private Practice practice;
    private Viewer worker;
    private Viewer therapist;
    private ProfileId ana;
    private RecordId record;

    @BeforeEach
    void aRecordAndSomebodyElsewhere() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        therapist = Practice.named("Clinique du Lac").practitioner();
        ana = practice.student(worker, "Tremblay");
        record = practice.record(worker, ana);
    }

    @Test
    void e04BringsNobodyTwiceToAPlaceWhereOneOfACoupleIsFollowedAlready() {
        var ben = practice.student(worker, "Gagnon");
        var couple = practice.record(worker, ana, ben);
        handovers.accept(therapist, offer(record), null);
        assertEquals(List.of(ana), seenBy(therapist));
        handovers.accept(therapist, offer(couple), null);
        assertEquals(List.of(ben, ana), seenBy(therapist));
        assertEquals(Set.of(record, couple), of(therapist, ana));
        assertEquals(Set.of(couple), of(therapist, ben));
        assertEquals(1, records.view(therapist, record).people().size());
        assertEquals(2, records.view(therapist, couple).people().size());
        assertEquals(1, Collections.frequency(profiles.open(therapist, ana).homes(), therapist.workspace()));
    }

    @Test
    void e23KeepsWhatWasReadOfAnOfferThatIsDeclined() {
        var offer = offer(record);
        records.view(therapist, record);
        handovers.seen(therapist, offer);
        handovers.decline(therapist, offer, "Liste pleine");
        assertThrows(NotVisible.class, () -> records.view(therapist, record));
        var officer = practice.someone(Role.PRIVACY_OFFICER);
        var theirs = log.page(officer, new AuditQuery(record.value(), therapist.self().id(), null, null, false, null));
        var read = theirs.stream().filter(row -> row.action().equals("RecordDesk.view")).toList();
        assertEquals(List.of("not-visible", "done"), read.stream().map(AuditRow::outcome).toList());
        assertTrue(read.get(1).path().startsWith("path.offer"), read.get(1).path());
        assertEquals("Clinique du Lac", read.get(1).workspace());
    }

    private UUID offer(RecordId offered) {
        return handovers.offer(worker, offered, new TransferOffer(therapist.self(), null, null, false, false));
    }

    private List<ProfileId> seenBy(Viewer viewer) {
        return visible.page(viewer, ProfileQuery.all()).rows().stream().map(ProfileSummary::id).toList();
    }

    private Set<RecordId> of(Viewer viewer, ProfileId profile) {
        return records.ofProfile(viewer, profile).visible().stream().map(RecordSummary::id).collect(Collectors.toSet());
    }
}
