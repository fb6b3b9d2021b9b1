package org.suivi.sharing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.testing.SuiviTest;

/** What every use case leaves behind. */
@SuiviTest
class AuditIT extends WithATrail {

    @Test
    void keepsWhatWasDoneWithSubjectsPathAndNames() {
        ProfileId profile = ProfileId.next();
        desk.look(practitioner, new Command(profile, List.of(RecordId.next())), "path.holder.staff");
        AuditRow row = rowsAbout(profile).get(0);
        assertEquals("Desk.look", row.action());
        assertEquals("done", row.outcome());
        assertEquals(practitioner.name(), row.name());
        assertEquals("École du Nord", row.workspace());
        assertEquals("PRACTITIONER", row.roles());
        assertEquals("path.holder.staff", row.path());
        assertEquals("192.0.2.1", row.address());
        assertEquals("profile:" + profile, row.subjects().get(0));
        assertEquals(2, row.subjects().size());
    }

    @Test
    void keepsWhatWasRefusedAlthoughTheRestIsUndone() {
        ProfileId profile = ProfileId.next();
        assertThrows(NotAllowed.class, () -> desk.refuse(practitioner, profile));
        AuditRow row = rowsAbout(profile).get(0);
        assertEquals("not-allowed.holder", row.outcome());
        assertTrue(row.refused());
        assertNull(row.path());
        assertEquals(0, count("select count(*) from sharing_job where name = '" + profile + "'"));
    }

    @Test
    void keepsWhatFailedForAnotherReason() {
        ProfileId profile = ProfileId.next();
        assertThrows(IllegalStateException.class, () -> desk.fail(practitioner, profile));
        assertEquals("failed", rowsAbout(profile).get(0).outcome());
    }

    @Test
    void keepsWhatIsQuietOnlyWhenItIsRefused() {
        ProfileId profile = ProfileId.next();
        desk.count(practitioner, profile, false);
        assertTrue(rowsAbout(profile).isEmpty());
        assertThrows(NotAllowed.class, () -> desk.count(practitioner, profile, true));
        assertEquals(1, rowsAbout(profile).size());
    }

    @Test
    void showsTheTrailToPrivacyOfficersOnlyAndRecordsThatToo() {
        assertThrows(NotAllowed.class, () -> log.page(practitioner, about(UUID.randomUUID())));
        UUID subject = UUID.randomUUID();
        log.page(officer, about(subject));
        assertEquals("AuditLog.page", log.page(officer, about(subject)).get(0).action());
    }

    @Test
    void pagesWithoutGapsOrRepeats() {
        ProfileId profile = ProfileId.next();
        for (int i = 0; i < 120; i++) desk.look(practitioner, new Command(profile, List.of()), null);
        AuditQuery first = new AuditQuery(profile.value(), practitioner.self().id(), null, null, false, null);
        List<AuditRow> one = log.page(officer, first);
        List<AuditRow> two = log.page(officer, after(first, one.get(49)));
        List<AuditRow> three = log.page(officer, after(first, two.get(49)));
        assertEquals(List.of(50, 50, 20), List.of(one.size(), two.size(), three.size()));
        assertEquals(120, java.util.stream.Stream.of(one, two, three).flatMap(List::stream).map(AuditRow::id).distinct()
            .count());
    }

    private static AuditQuery after(AuditQuery query, AuditRow last) {
        return new AuditQuery(query.subject(), query.staff(), null, null, false, last);
    }
}
