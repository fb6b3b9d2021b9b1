package org.suivi.sharing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.audit.ChainReport.Kind;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** Nobody can change what a use case left behind unseen. */
@SuiviTest
class SealsIT extends WithATrail {

    @Inject
    private Sealer sealer;

    @Inject
    private TestClock clock;

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
}
