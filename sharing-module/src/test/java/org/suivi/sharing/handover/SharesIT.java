package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.HeldAlready;
import org.suivi.sharing.access.Level;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** What a share gives to whom, and how it ends. */
@SuiviTest
class SharesIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);

    @Inject
    private House house;

    @Inject
    private Shares shares;

    @Inject
    private Access access;

    @Inject
    private Custodies custodies;

    @Inject
    private Expiry expiry;

    @Inject
    private TestClock time;

    @Inject
    private Heard heard;

    private Party school;
    private Viewer holder;
    private Viewer colleague;
    private RecordId record;

    @BeforeEach
    void aRecordAndAColleague() {
        school = house.workspace("École");
        holder = house.practitioner(school);
        colleague = house.practitioner(school);
        record = RecordId.next();
        Transactions.run(() -> custodies.open(holder, record, holder.self()));
        heard.forget();
    }

    /** The matrix of access: which level a role gets from a share, through each kind of party. */
    @Test
    void givesEachRoleNoMoreThanItsOwn() {
        Map<Role, Level> most = new EnumMap<>(Map.of(Role.PRACTITIONER, Level.FULL, Role.COORDINATOR, Level.SUMMARY,
            Role.SECRETARY, Level.SUMMARY, Role.SCHOOL_MANAGER, Level.SUMMARY));
        for (Role role : Role.ofPeople())
            for (Party.Kind kind : Party.Kind.values())
                for (Level level : List.of(Level.SUMMARY, Level.READ, Level.WRITE, Level.FULL))
                    assertEquals(expected(most.get(role), level), reached(role, kind, level),
                        role + " through " + kind + " with " + level);
    }

    private static Level expected(Level most, Level given) { return most == null ? null : given.limitedTo(most); }

    private Level reached(Role role, Party.Kind kind, Level level) {
        Party elsewhere = house.workspace("Ailleurs");
        Viewer someone = house.someone(elsewhere, role);
        Party party = switch (kind) {
            case STAFF -> someone.self();
            case TEAM -> house.team(elsewhere, "Équipe");
            case SERVICE -> house.service(elsewhere, "Service");
            case WORKSPACE -> elsewhere;
        };
        if (kind == Party.Kind.TEAM || kind == Party.Kind.SERVICE) house.joins(someone.self().id(), party);
        RecordId shared = RecordId.next();
        Transactions.run(() -> custodies.open(holder, shared, holder.self()));
        shares.share(holder, shared, party, level, null);
        return access.best(house.viewer(someone.self().id(), elsewhere), shared).map(p -> p.level()).orElse(null);
    }

    @Test
    void endsAtOnceWhenWithdrawn() {
        shares.share(holder, record, colleague.self(), Level.WRITE, "Regarde stp");
        assertEquals(Level.WRITE, access.best(colleague, record).orElseThrow().level());
        shares.withdraw(holder, record, colleague.self());
        assertTrue(access.best(colleague, record).isEmpty());
        assertThrows(NotShared.class, () -> shares.withdraw(holder, record, colleague.self()));
        assertEquals(List.of("ShareGiven", "ShareWithdrawn"), heard.facts());
    }

    @Test
    void neverHidesWhatIsStillReachableAnotherWay() {
        shares.share(holder, record, colleague.self(), Level.FULL, null);
        shares.share(holder, record, school, Level.READ, null);
        shares.withdraw(holder, record, colleague.self());
        assertEquals("path.grant.workspace", access.best(colleague, record).orElseThrow().path().key());
    }

    @Test
    void changesTheLevelInsteadOfSharingTwice() {
        shares.share(holder, record, colleague.self(), Level.READ, null);
        shares.share(holder, record, colleague.self(), Level.FULL, null);
        assertEquals(2, shares.of(holder, record).size());
        shares.changeLevel(holder, record, colleague.self(), Level.WRITE);
        ShareView given = shares.of(holder, record).get(1);
        assertEquals(Level.WRITE, given.level());
        assertEquals(holder.name(), given.givenBy());
        assertEquals(List.of("ShareGiven", "ShareChanged", "ShareChanged"), heard.facts());
    }

    @Test
    void letsOnlyHolderAndFullAccessShare() {
        Viewer third = house.practitioner(school);
        shares.share(holder, record, colleague.self(), Level.WRITE, null);
        assertThrows(NotAllowed.class, () -> shares.share(colleague, record, third.self(), Level.READ, null));
        assertThrows(NotVisible.class, () -> shares.share(third, record, third.self(), Level.READ, null));
        shares.changeLevel(holder, record, colleague.self(), Level.FULL);
        shares.share(colleague, record, third.self(), Level.READ, null);
        assertEquals(3, shares.of(colleague, record).size());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThrows(HeldAlready.class, () -> shares.share(holder, record, holder.self(), Level.READ, null));
        assertThrows(InvalidValue.class, () -> shares.share(holder, record, colleague.self(), Level.HOLD, null));
        Party nobody = Party.team(java.util.UUID.randomUUID());
        assertThrows(NotVisible.class, () -> shares.share(holder, record, nobody, Level.READ, null));
    }

    @Test
    void letsPeopleLeaveByThemselves() {
        shares.share(holder, record, colleague.self(), Level.READ, null);
        shares.leave(colleague, record);
        assertThrows(NotVisible.class, () -> shares.of(colleague, record));
    }

    @Test
    void endsByItselfAfterItsLastDay() {
        time.set(Instant.parse("2026-11-21T23:00:00-05:00"));
        shares.share(holder, record, colleague.self(), Level.READ, null);
        shares.limit(holder, record, colleague.self(), LAST_DAY);
        assertEquals(List.of("ShareGiven", "ShareChanged"), heard.facts());
        time.set(Instant.parse("2026-11-22T23:59:00-05:00"));
        expiry.run();
        assertTrue(access.best(colleague, record).isPresent());
        time.set(Instant.parse("2026-11-23T00:00:00-05:00"));
        assertThrows(InvalidValue.class, () -> shares.limit(holder, record, colleague.self(), LAST_DAY));
        expiry.run();
        assertTrue(access.best(colleague, record).isEmpty());
    }

    @Test
    void comesBackAsItWas() {
        time.set(Instant.parse("2026-11-22T12:00:00-05:00"));
        shares.share(holder, record, colleague.self(), Level.WRITE, "Regarde stp");
        shares.limit(holder, record, colleague.self(), LAST_DAY);
        ShareView was = shares.of(holder, record).get(1);
        shares.withdraw(holder, record, colleague.self());
        heard.forget();
        shares.giveBack(holder, record, was);
        ShareView again = shares.of(holder, record).get(1);
        assertEquals(List.of(was.level(), was.message(), was.lastDay()),
            List.of(again.level(), again.message(), again.lastDay()));
        assertEquals(List.of("ShareGiven"), heard.facts());
    }

    @Test
    void comesBackAsItWasOrNotAtAll() {
        time.set(Instant.parse("2026-11-22T12:00:00-05:00"));
        shares.share(holder, record, colleague.self(), Level.WRITE, null);
        shares.limit(holder, record, colleague.self(), LAST_DAY);
        ShareView was = shares.of(holder, record).get(1);
        shares.withdraw(holder, record, colleague.self());
        time.move(Duration.ofDays(1));
        assertThrows(InvalidValue.class, () -> shares.giveBack(holder, record, was));
        assertTrue(access.best(colleague, record).isEmpty());
        assertThrows(NotVisible.class, () -> shares.giveBack(colleague, record, was));
    }

    @Test
    void countsHowManyAUnitBringsIn() {
        shares.share(holder, record, school, Level.READ, null);
        ShareView unit = shares.of(holder, record).get(1);
        assertEquals(2, unit.members());
    }

    @Test
    void isRefusedByWhoeverKnowsAReason() {
        heard.refuse(true);
        try {
            assertThrows(Refused.class, () -> shares.share(holder, record, colleague.self(), Level.READ, null));
        } finally {
            heard.refuse(false);
        }
        assertTrue(access.best(colleague, record).isEmpty());
    }

    static class Refused extends Refusal {
        Refused() { super(Kind.CONFLICT, "test-refused"); }
    }

    @ApplicationScoped
    static class Heard {

        private final List<String> facts = new ArrayList<>();
        private boolean refuses;

        void forget() { facts.clear(); }

        List<String> facts() { return facts; }

        void refuse(boolean wanted) { refuses = wanted; }

        void on(@Observes SharingFact fact) { facts.add(fact.getClass().getSimpleName()); }

        void on(@Observes ShareRequested request) {
            if (refuses) throw new Refused();
        }
    }
}
