package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Who meets others on the same rows comes through all the same, with everything that was sent. */
@SuiviTest
class LostToOthersIT extends WithASource {

    private static final String[] GIVEN =
        "Émile Zoé Bruno Hélène Marc Ines Karl Anouk Philippe Judith Oscar Diane".split(" ");
    private static final int CHILDREN = GIVEN.length;
    private static final int ROUNDS = 25;
    /** Whoever asks more often than each tenth of a second is told the same. */
    private static final long LONGER_THAN_THE_VIEW_IS_KEPT = TimeUnit.MILLISECONDS.toNanos(150);

    @Inject
    private Sql sql;

    @Test
    void triesAPortionAgainThatWasGivenUpForAnother() {
        var children = desk.apply(secretary, Batch.of(mark, people("home", 0))).results().stream()
            .map(BatchResult::profile).toList();
        var held = new CountDownLatch(1);
        var both = Together.run(() -> bar(children.get(CHILDREN - 1), children.get(0), held), () -> {
            held.await();
            return desk.apply(secretary, Batch.of(mark, people("home", 1))).count(Outcome.UPDATED);
        });
        assertEquals(List.of(), both.refused());
        assertEquals(List.of(1, CHILDREN), both.done());
    }

    @Test
    void triesAStepOfAJobAgainThatWasGivenUpForAnother() {
        var children = desk.apply(secretary, Batch.of(mark, people("home", 0))).results().stream()
            .map(BatchResult::profile).toList();
        var job = desk.submit(secretary, Batch.of(mark, people("home", 1)));
        var held = new CountDownLatch(1);
        var both = Together.run(() -> bar(children.get(CHILDREN - 1), children.get(0), held), () -> {
            held.await();
            Steps.all(() -> imports.advance(secretary, job, CHILDREN));
            return (int) desk.results(secretary, job, 0, CHILDREN).stream()
                .filter(one -> one.outcome() == Outcome.UPDATED).count();
        });
        assertEquals(List.of(), both.refused());
        assertEquals(List.of(1, CHILDREN), both.done());
    }

    /** Holds one row until somebody waits for it, then wants the other one; is the heavier of the two. */
    private int bar(ProfileId one, ProfileId other, CountDownLatch held) {
        return Transactions.in(() -> {
            sql.run("insert into profiles_roster_gate (name, passed) select concat(?, seq), 1 from seq_1_to_5000",
                mark);
            sql.lock("profiles_profile", one.value());
            held.countDown();
            while (sql.rows("select 1 from information_schema.innodb_trx where trx_state = 'LOCK WAIT'").isEmpty())
                LockSupport.parkNanos(LONGER_THAN_THE_VIEW_IS_KEPT);
            return sql.lock("profiles_profile", other.value()) ? 1 : 0;
        });
    }

    @Test
    void comesThroughWhenSeveralSystemsChangeTheSamePeopleInAnyOrder() {
        var uses = List.of("home", "work", "school");
        var senders = uses.stream().map(use -> use.equals("home") ? secretary
            : house.someone(house.workspace("École"), Role.SECRETARY)).toList();
        desk.apply(secretary, Batch.of(mark + "home", people("home", 0)));
        for (var other : senders.subList(1, 3)) alsoPresent(other.workspace());
        for (int round = 1; round <= ROUNDS; round++) {
            int now = round;
            var all = new ArrayList<Callable<BatchReport>>();
            for (int i = 0; i < uses.size(); i++) {
                var sender = senders.get(i);
                var batch = Batch.of(mark + uses.get(i), shuffled(people(uses.get(i), now)));
                all.add(() -> desk.apply(sender, batch));
            }
            var together = Together.run(all);
            assertEquals(List.of(), together.refused());
            for (var report : together.done())
                assertEquals(CHILDREN, report.count(Outcome.UPDATED), () -> report.results().toString());
        }
        var child = desk.byExternalId(secretary, mark + "home", "k0").orElseThrow();
        for (var use : uses)
            assertTrue(profiles.open(secretary, child).points().stream()
                .anyMatch(one -> number(use, 0, ROUNDS).equals(one.value())), use);
    }

    /** Makes everyone of the first workspace present in another one. */
    private void alsoPresent(Party workspace) {
        Transactions.run(() -> {
            sql.run("""
                insert into profiles_home (profile_id, party_id, party_kind, since)
                select profile_id, ?, party_kind, since from profiles_home where party_id = ?""", workspace.id(),
                secretary.workspace().id());
            sql.run("""
                insert into profiles_reach (party_id, sort_name, profile_id, via, active)
                select ?, sort_name, profile_id, via, active from profiles_reach where party_id = ?""", workspace.id(),
                secretary.workspace().id());
        });
    }

    private List<IncomingPerson> people(String use, int round) {
        return IntStream.range(0, CHILDREN).mapToObj(i -> Sent.with(
            Sent.coded(Sent.child("k" + i, GIVEN[i], LocalDate.of(2008, 1, 1).plusDays(397L * i).toString()), code(i)),
            IncomingPoint.phone(use, number(use, i, round)))).toList();
    }

    /** Another one for each use, child and round. */
    private static String number(String use, int child, int round) {
        return "514555%d%02d%02d".formatted("hws".indexOf(use.charAt(0)), child, round);
    }

    private static List<IncomingPerson> shuffled(List<IncomingPerson> people) {
        var mixed = new ArrayList<>(people);
        Collections.shuffle(mixed);
        return mixed;
    }
}
