package org.suivi.sharing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.ChainReport.Kind;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** What every use case leaves behind, and that nobody can change it unseen. */
@SuiviTest
class AuditIT {

    @Inject
    private House house;

    @Inject
    private Desk desk;

    @Inject
    private AuditLog log;

    @Inject
    private Sealer sealer;

    @Inject
    private EntityManager em;

    @Inject
    private TestClock clock;

    private Viewer officer;
    private Viewer practitioner;

    @BeforeEach
    void people() {
        Party school = house.workspace("École du Nord");
        officer = house.someone(school, Role.PRIVACY_OFFICER);
        practitioner = house.practitioner(school);
    }

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

    @Test
    void refusesToChangeOrRemoveRows() {
        desk.look(practitioner, new Command(ProfileId.next(), List.of()), null);
        for (String change : List.of("update sharing_audit set path = 'x'", "delete from sharing_audit"))
            assertThrows(RuntimeException.class, () -> Transactions.run(() -> Sql.of(em, change).run()));
    }

    @Test
    void findsAlteredRemovedExchangedAndCutOffRows() {
        for (int i = 0; i < 12; i++) desk.look(practitioner, new Command(ProfileId.next(), List.of()), null);
        sealer.run();
        ChainReport intact = log.verify(officer);
        assertTrue(intact.intact(), () -> intact.breaks() + "");
        sealer.run();
        assertTrue(log.verifyAgainst(officer, intact.anchor()).intact());
        long last = intact.sealed();
        tamper("sharing_audit", "update", "update sharing_audit set path = 'other' where id = " + rowOf(last - 1));
        assertEquals(Kind.ALTERED, only(log.verify(officer), last - 1));
        tamper("sharing_audit", "update", "update sharing_audit set path = null where id = " + rowOf(last - 1));
        tamper("sharing_audit_seal", "update", "update sharing_audit_seal a join sharing_audit_seal b"
            + " on a.number = " + (last - 3) + " and b.number = " + (last - 4)
            + " set a.chain_hash = b.chain_hash");
        assertTrue(log.verify(officer).breaks().stream().anyMatch(at -> at.kind() == Kind.EXCHANGED));
        tamper("sharing_audit_seal", "delete", "delete from sharing_audit_seal where number = " + (last - 6));
        assertTrue(log.verify(officer).breaks().stream()
            .anyMatch(at -> at.number() == last - 6 && at.kind() == Kind.REMOVED));
        tamper("sharing_audit_seal", "delete", "delete from sharing_audit_seal where number >= " + last);
        assertTrue(log.verifyAgainst(officer, intact.anchor()).breaks().stream()
            .anyMatch(at -> at.kind() == Kind.CUT_OFF));
        assertFalse(log.verify(officer).breaks().stream().anyMatch(at -> at.kind() == Kind.CUT_OFF));
    }

    @Test
    void sealsTheTextAsItIsStored() {
        ProfileId profile = ProfileId.next();
        desk.look(practitioner, new Command(profile, List.of()), "O\u0092Neil");
        sealer.run();
        long number = count("select number from sharing_audit_seal where audit_id = '" + rowsAbout(profile).get(0).id()
            + "'");
        String change = "update sharing_audit set path = 'O\u0093Neil' where id = " + rowOf(number);
        assertEquals(List.of(), breaksAt(number));
        tamper("sharing_audit", "update", change);
        assertEquals(List.of(Kind.ALTERED), breaksAt(number));
        tamper("sharing_audit", "update", change.replace('\u0093', '\u0092'));
        assertEquals(List.of(), breaksAt(number));
    }

    @Test
    void sealsWhatAnotherNodeTimedLongAgo() {
        desk.look(practitioner, new Command(ProfileId.next(), List.of()), null);
        sealer.run();
        ProfileId late = ProfileId.next();
        clock.move(Duration.ofMinutes(-20));
        desk.look(practitioner, new Command(late, List.of()), null);
        clock.move(Duration.ofMinutes(31));
        sealer.run();
        clock.reset();
        String seals = "select count(*) from sharing_audit_seal where audit_id = '" + rowsAbout(late).get(0).id() + "'";
        assertEquals(1, count(seals));
        sealer.run();
        assertEquals(1, count(seals));
    }

    private static Kind only(ChainReport report, long number) {
        assertEquals(List.of(number), report.breaks().stream().map(ChainReport.Break::number).toList());
        return report.breaks().get(0).kind();
    }

    private List<Kind> breaksAt(long number) {
        return log.verify(officer).breaks().stream().filter(at -> at.number() == number).map(ChainReport.Break::kind)
            .toList();
    }

    private String rowOf(long number) {
        return "(select audit_id from sharing_audit_seal where number = " + number + ")";
    }

    /** What someone with all rights on the database could do. */
    private void tamper(String table, String what, String sql) {
        String trigger = table + "_no_" + what;
        Transactions.run(() -> {
            Sql.of(em, "drop trigger " + trigger).run();
            Sql.of(em, sql).run();
            Sql.of(em, "create trigger " + trigger + " before " + what + " on " + table
                + " for each row signal sqlstate '45000' set message_text = 'no'").run();
        });
    }

    private List<AuditRow> rowsAbout(ProfileId profile) {
        return log.page(officer, about(profile.value())).stream().filter(row -> row.action().startsWith("Desk"))
            .toList();
    }

    private long count(String sql) { return Sql.of(em, sql).number(); }

    private static AuditQuery about(UUID subject) {
        return new AuditQuery(subject, null, null, null, false, null);
    }

    private static AuditQuery after(AuditQuery query, AuditRow last) {
        return new AuditQuery(query.subject(), query.staff(), null, null, false, last);
    }

    record Command(ProfileId profile, List<RecordId> records) {}

    @Transactional
    @UseCase
    @ApplicationScoped
    static class Desk {

        private final AuditTrail trail;
        private final EntityManager em;

        @Inject
        Desk(AuditTrail trail, EntityManager em) {
            this.trail = trail;
            this.em = em;
        }

        void look(Viewer viewer, Command command, String path) {
            if (path != null) trail.path(path);
        }

        void refuse(Viewer viewer, ProfileId profile) {
            Sql.of(em, "insert into sharing_job (name, next_at) values (:name, utc_timestamp())")
                .with("name", profile.toString()).run();
            throw new NotAllowed("holder");
        }

        void fail(Viewer viewer, ProfileId profile) { throw new IllegalStateException("broken"); }

        @UseCase(quiet = true)
        long count(Viewer viewer, ProfileId profile, boolean refuse) {
            if (refuse) throw new NotAllowed("holder");
            return 0;
        }
    }
}
