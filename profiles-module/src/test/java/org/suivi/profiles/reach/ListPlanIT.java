package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.People;
import org.suivi.profiles.reach.ProfileQuery.Filters;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.reach.ProfileQuery.Variant;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** However a list is read, it shows the same rows. */
@SuiviTest
class ListPlanIT extends InASchool {

    private static final int PAGE = 26;

    @Inject
    private ListPlanner planner;

    @Inject
    private SearchPlanner searches;

    @Inject
    private Shares shares;

    @Inject
    private Sql sql;

    @Inject
    private TestClock clock;

    @BeforeEach
    void someChildren() {
        for (String family : List.of("Roy", "Côté", "Roy-Côté", "Gagnon", "Tremblay"))
            follow(viewer, viewer.self(), student("Léa", family));
        profiles.create(house.practitioner(house.workspace("Clinique Nord")), People.aStudent("Léa", "Roy"));
    }

    @Test
    void showsTheSameRowsInTheSameOrder() {
        for (boolean down : new boolean[] {false, true})
            for (Sort sort : List.of(Sort.NUMBER, Sort.BIRTH, Sort.CHANGED)) {
                List<UUID> rows = rows(ListPlan.ALONG_REACH, sort, down, SearchStart.WITHIN_REACH, 10, "roy");
                assertEquals(2, rows.size());
                for (SearchStart start : List.of(everywhere(List.of("roy"), List.of("lea")),
                        everywhere(List.of("lea", "roy"), List.of()),
                        everywhere(List.of("le", "ro"), List.of("l", "r")))) {
                    assertEquals(rows, rows(ListPlan.FROM_WORDS, sort, down, start, 10));
                    assertEquals(rows, rows(ListPlan.FROM_WORKSPACE, sort, down, start, 10, "lea", "roy"));
                }
                assertEquals(rows, rows(ListPlan.ALONG_PROFILES, sort, down, SearchStart.WITHIN_REACH, 10, "roy"));
            }
    }

    @Test
    void cutsWhereThePageEnds() {
        for (ListPlan plan : List.of(ListPlan.ALONG_REACH, ListPlan.ALONG_PROFILES, ListPlan.AT_A_GLANCE))
            assertEquals(rows(plan, Sort.NUMBER, false, SearchStart.WITHIN_REACH, 10).subList(0, 3),
                rows(plan, Sort.NUMBER, false, SearchStart.WITHIN_REACH, 3));
    }

    @Test
    void startsFromTheWordThatTheFewestHave() {
        manyWithinReach();
        SearchStart start = start(viewer, "lea", "tremblay");
        assertEquals("tremblay", start.from().get(0));
        assertEquals(ListPlan.FROM_WORDS, planner.plan(viewer.parties(), Set.of(), Sort.NAME, start));
        assertEquals(ListPlan.ALONG_REACH, Transactions.in(
                () -> planner.plan(viewer.parties(), Set.of(), Sort.BIRTH, SearchStart.WITHIN_REACH)));
    }

    @Test
    void intersectsWordsThatManyHave() {
        manyWithinReach();
        for (int i = 0; i < 10; i++) {
            student("Marc", "Roy");
            student("Zoé", "Gagnon");
        }
        SearchStart start = start(viewer, "lea", "roy");
        assertEquals(Set.of("lea", "roy"), Set.copyOf(start.from()));
        List<UUID> rows = rows(ListPlan.FROM_WORDS, Sort.NAME, false, start, 10);
        assertEquals(2, rows.size());
        assertEquals(rows, rows(ListPlan.ALONG_REACH, Sort.NAME, false, SearchStart.WITHIN_REACH, 10, "lea", "roy"));
    }

    /** Whom a colleague elsewhere shares with the workspace, with a team in it or with the viewer has no home there. */
    @Test
    void findsGuestsBesideThoseWhoArePresent() {
        Viewer colleague = house.practitioner(house.workspace("Clinique Est"));
        Party team = house.team(school, "TSA");
        house.joins(viewer.self().id(), team);
        viewer = house.viewer(viewer.self().id(), school);
        for (Party party : List.of(school, team, viewer.self())) {
            ProfileId guest = profiles.create(colleague, People.aStudent("Léa", "Roy"));
            RecordId record = RecordId.next();
            Transactions.run(() -> {
                custodies.open(colleague, record, colleague.self());
                following.follow(record, guest);
            });
            shares.share(colleague, record, party, Level.READ, null);
        }
        SearchStart start = everywhere(List.of("roy"), List.of("lea"));
        List<UUID> rows = rows(ListPlan.FROM_WORKSPACE, Sort.NAME, false, start, 10, "roy", "lea");
        assertEquals(5, rows.size());
        assertEquals(rows, rows(ListPlan.FROM_WORDS, Sort.NAME, false, start, 10));
        assertEquals(rows, rows(ListPlan.ALONG_REACH, Sort.NAME, false, SearchStart.WITHIN_REACH, 10, "roy", "lea"));
    }

    @Test
    void readsTheWordsOfALargeWorkspaceAmongManyMore() {
        manyWithinReach();
        manyElsewhereHave("lea");
        manyElsewhereHave("roy");
        SearchStart start =
                Transactions.in(() -> searches.start(viewer.parties(), List.of("lea", "roy"), 10 * PAGE));
        assertEquals(SearchStart.Where.WORKSPACE, start.where());
        assertEquals(ListPlan.FROM_WORKSPACE, planner.plan(viewer.parties(), Set.of(), Sort.NAME, start));
        assertEquals(2, listed(ProfileQuery.search("lea roy")).size());
        assertEquals(CappedCount.of(2), visible.count(viewer, ProfileQuery.search("lea roy")));
    }

    @Test
    void startsFromReachWhereLittleIsWithin() {
        Viewer stranger = house.practitioner(house.workspace("Clinique Sud"));
        assertEquals(SearchStart.WITHIN_REACH, start(stranger, "lea"));
        assertEquals(SearchStart.WITHIN_REACH, start(viewer));
    }

    @Test
    void tellsEveryoneOfALargeWorkspaceTheSameUntilTheMinuteIsOver() {
        manyWithinReach(6000);
        clock.set(Instant.parse("2026-09-07T14:00:00Z"));
        ProfileQuery students = ProfileQuery.all().only(new Filters(Variant.STUDENT, null, null, null, null));
        CappedCount before = visible.count(viewer, ProfileQuery.all());
        assertFalse(before.exact());
        student("Léa", "Aubin");
        CappedCount after = CappedCount.atLeast(before.value() + 1);
        Viewer colleague = house.practitioner(school);
        assertEquals(before, visible.count(colleague, ProfileQuery.all()));
        assertEquals(after, visible.count(colleague, students));
        assertEquals(CappedCount.atLeast(0), visible.count(colleague, ProfileQuery.all().in(View.ARCHIVED)));
        assertEquals(CappedCount.of(0), visible.count(colleague, ProfileQuery.all().in(View.MINE)));
        clock.move(Duration.ofMinutes(1));
        assertEquals(after, visible.count(colleague, ProfileQuery.all()));
    }

    private void manyWithinReach() { manyWithinReach(600); }

    /** One path for each of many records to the same child. */
    private void manyWithinReach(int paths) {
        Transactions.run(() -> sql.run("""
                insert into profiles_reach (party_id, sort_name, profile_id, via, active)
                select r.party_id, r.sort_name, r.profile_id, uuid(), true from profiles_reach r join seq_1_to_6000
                 where r.party_id = ? limit ?
                """, viewer.workspace().id(), paths));
    }

    /** Words that begin so, of somebody whom the viewer does not see. */
    private void manyElsewhereHave(String word) {
        Viewer elsewhere = house.practitioner(house.workspace("Clinique Ouest"));
        ProfileId somebody = profiles.create(elsewhere, People.aStudent("Zoé", "Gagnon"));
        Transactions.run(() -> sql.run("insert into profiles_word (profile_id, word) select ?, concat(?, seq) "
                + "from seq_1_to_3000", somebody.value(), word));
    }

    private SearchStart start(Viewer viewer, String... words) {
        return Transactions.in(() -> searches.start(viewer.parties(), List.of(words), PAGE));
    }

    private List<UUID> rows(ListPlan plan, Sort sort, boolean down, SearchStart start, int most, String... words) {
        ProfileQuery query = ProfileQuery.all().by(sort, down);
        var args = new ArrayList<Object>();
        List<Party> parties = viewer.parties();
        String found = plan.rows(parties,
                new ListRequest(query.view(), sort, down, conditions(query),
                conditions(query).words(List.of(words)), start, Set.of(), most), args);
        String order = down ? " order by 1 desc, 2 desc" : " order by 1, 2";
        return Transactions.in(() -> sql.rows("select * from (" + found + ") as found" + order + " limit " + most,
                args.toArray())).stream().map(row -> row.uuid(1)).toList();
    }

    private static Conditions conditions(ProfileQuery query) {
        return new Conditions(query, LocalDate.of(2026, 11, 21));
    }

    private static SearchStart everywhere(List<String> from, List<String> also) {
        return new SearchStart(SearchStart.Where.EVERYWHERE, from, also);
    }
}
