package org.suivi.sharing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** What readers of the feed of changes are told, and what they are not. */
@SuiviTest
class ChangeFeedIT {

    @Inject
    private House house;

    @Inject
    private Feed feed;

    @Inject
    private ChangeFeed changes;

    @Inject
    private Profiles everyone;

    @Inject
    private Custodies custodies;

    @Inject
    private Shares shares;

    @Inject
    private FeedEnd end;

    @Inject
    private TestClock clock;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer reader;
    private String begin;

    @BeforeEach
    void someoneWhoFollows() {
        school = house.workspace("École");
        reader = house.someone(school, Role.SECRETARY);
        begin = changes.latest(reader);
    }

    @AfterEach
    void backToNow() { clock.reset(); }

    @Test
    void tellsEachChangeOfATransactionOnce() {
        ProfileId profile = ProfileId.next();
        tell(Change.of(ChangeType.PROFILE_CREATED, profile), Change.of(ChangeType.CONTACTS_CHANGED, profile),
            Change.of(ChangeType.PROFILE_CHANGED, profile), Change.of(ChangeType.PROFILE_ARCHIVED, profile),
            Change.of(ChangeType.PROFILE_ARCHIVED, profile));
        assertEquals(List.of(ChangeType.PROFILE_CREATED, ChangeType.PROFILE_ARCHIVED), types(all(begin, 10)));
    }

    @Test
    void goesOnWhereItEndedPageByPage() {
        List<ProfileId> told = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            told.add(ProfileId.next());
            tell(Change.of(ChangeType.PROFILE_CHANGED, told.get(i)));
        }
        ChangePage page = changes.changes(reader, begin, 10, Set.of());
        assertEquals(10, page.items().size());
        assertTrue(page.more());
        assertEquals(page.items().get(9).id(), page.next());
        assertEquals(told.stream().map(ProfileId::value).toList(),
            all(begin, 10).stream().map(ChangeEntry::profile).toList());
    }

    @Test
    void tellsOnlyWhatIsWithinReach() {
        ProfileId seen = ProfileId.next();
        ProfileId hidden = ProfileId.next();
        everyone.hide(hidden.value());
        tell(Change.of(ChangeType.PROFILE_CHANGED, seen), Change.of(ChangeType.PROFILE_CHANGED, hidden),
            Change.of(ChangeType.RECORD_CHANGED, RecordId.next()));
        assertEquals(List.of(seen.value()), all(begin, 10).stream().map(ChangeEntry::profile).toList());
    }

    @Test
    void tellsOfWhatHasLeftTheReachOnlyThoseWhoSawIt() {
        ProfileId gone = ProfileId.next();
        Viewer elsewhere = house.someone(house.workspace("Ailleurs"), Role.SECRETARY);
        everyone.hide(gone.value());
        tell(Change.of(ChangeType.PROFILE_WITHDRAWN, gone).toldTo(school.id()));
        assertEquals(List.of(ChangeType.PROFILE_WITHDRAWN), types(all(begin, 10)));
        assertEquals(List.of(), changes.changes(elsewhere, begin, 10, Set.of()).items());
        everyone.show(gone.value());
        assertEquals(List.of(), all(begin, 10));
    }

    @Test
    void followsAShareAndItsEnd() {
        Viewer holder = house.practitioner(house.workspace("Clinique"));
        RecordId record = RecordId.next();
        Transactions.run(() -> custodies.open(holder, record, holder.self()));
        shares.share(holder, record, school, Level.READ, null);
        assertEquals(List.of(ChangeType.RECORD_SHARED), types(all(begin, 10)));
        String between = changes.latest(reader);
        shares.withdraw(holder, record, school);
        assertEquals(List.of(ChangeType.RECORD_WITHDRAWN), types(all(between, 10)));
    }

    @Test
    void keepsToTheTypesAskedFor() {
        ProfileId profile = ProfileId.next();
        tell(Change.of(ChangeType.PROFILE_CHANGED, profile), Change.of(ChangeType.STUDENT_LEFT, profile));
        Set<ChangeType> left = ChangeType.of(List.of("student.left"));
        assertEquals(List.of(ChangeType.STUDENT_LEFT), types(changes.changes(reader, begin, 10, left).items()));
        assertThrows(InvalidValue.class, () -> ChangeType.of(List.of("note.signed")));
    }

    @Test
    void refusesACursorBehindWhichSomethingIsMissing() {
        tell(Change.of(ChangeType.PROFILE_CHANGED, ProfileId.next()));
        String before = changes.latest(reader);
        tell(Change.of(ChangeType.PROFILE_CHANGED, ProfileId.next()));
        String idle = changes.latest(reader);
        clock.move(Duration.ofDays(31));
        end.run();
        assertThrows(CursorTooOld.class, () -> changes.changes(reader, before, 10, Set.of()));
        assertEquals(List.of(), changes.changes(reader, idle, 10, Set.of()).items());
        ProfileId late = ProfileId.next();
        tell(Change.of(ChangeType.PROFILE_CHANGED, late));
        assertEquals(List.of(late.value()), all(idle, 10).stream().map(ChangeEntry::profile).toList());
        assertEquals(List.of(late.value()), all(null, 10).stream().map(ChangeEntry::profile).toList());
        clock.move(Duration.ofDays(-31));
        end.run();
        assertEquals(1, all(null, 10).size());
    }

    @Test
    void refusesWhatIsNoCursorOfThisFeed() {
        tell(Change.of(ChangeType.PROFILE_CHANGED, ProfileId.next()));
        Cursor here = Cursor.parse(changes.latest(reader));
        String restored = new Cursor(here.number(), here.mark() + 1).toString();
        String ahead = new Cursor(here.number() + 5, 0).toString();
        assertThrows(CursorTooOld.class, () -> changes.changes(reader, restored, 10, Set.of()));
        assertThrows(CursorTooOld.class, () -> changes.changes(reader, ahead, 10, Set.of()));
        assertThrows(InvalidValue.class, () -> changes.changes(reader, "7", 10, Set.of()));
        assertThrows(InvalidValue.class, () -> changes.changes(reader, "ça", 10, Set.of()));
        assertThrows(InvalidValue.class, () -> changes.changes(reader, null, 0, Set.of()));
    }

    @Test
    void leavesATraceOnlyOfWhatItTold() {
        changes.changes(reader, begin, 10, Set.of());
        assertEquals(0, traces());
        tell(Change.of(ChangeType.PROFILE_CHANGED, ProfileId.next()));
        changes.changes(reader, begin, 10, Set.of());
        assertEquals(1, traces());
    }

    @Test
    void passesOverWhatIsNotForTheReader() {
        for (int i = 0; i < 30; i++) {
            ProfileId hidden = ProfileId.next();
            everyone.hide(hidden.value());
            tell(Change.of(ChangeType.PROFILE_CHANGED, hidden));
        }
        ChangePage page = changes.changes(reader, begin, 5, Set.of());
        assertEquals(List.of(), page.items());
        assertFalse(page.more());
        assertEquals(changes.latest(reader), page.next());
    }

    private List<ChangeEntry> all(String after, int limit) {
        List<ChangeEntry> found = new ArrayList<>();
        ChangePage page = changes.changes(reader, after, limit, Set.of());
        found.addAll(page.items());
        while (page.more()) {
            page = changes.changes(reader, page.next(), limit, Set.of());
            found.addAll(page.items());
        }
        return found;
    }

    private void tell(Change... some) { Transactions.run(() -> Arrays.stream(some).forEach(feed::tell)); }

    private static List<ChangeType> types(List<ChangeEntry> entries) {
        return entries.stream().map(ChangeEntry::type).toList();
    }

    private long traces() {
        return Transactions.in(() -> Sql.of(em,
                "select count(*) from sharing_audit where staff_id = :staff and action like 'ChangeFeed%'")
            .with("staff", reader.self().id()).number());
    }

    @ApplicationScoped
    static class Profiles extends Everyone {}
}
