package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.People;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** However a list is read, it shows the same rows. */
@SuiviTest
class ListPlanIT extends InASchool {

    @Inject
    private ListPlanner planner;

    @Inject
    private Sql sql;

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
                for (SearchStart start : List.of(new SearchStart(List.of("roy"), List.of("lea")),
                        new SearchStart(List.of("lea", "roy"), List.of()),
                        new SearchStart(List.of("le", "ro"), List.of("l", "r"))))
                    assertEquals(rows, rows(ListPlan.FROM_WORDS, sort, down, start, 10));
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

    @Test
    void startsFromReachWhereLittleIsWithin() {
        Viewer stranger = house.practitioner(house.workspace("Clinique Sud"));
        assertEquals(SearchStart.WITHIN_REACH, start(stranger, "lea"));
        assertEquals(SearchStart.WITHIN_REACH, start(viewer));
    }

    /** One path for each of many records to the same child. */
    private void manyWithinReach() {
        Transactions.run(() -> sql.run("""
                insert into profiles_reach (party_id, sort_name, profile_id, via, active)
                select r.party_id, r.sort_name, r.profile_id, uuid(), true from profiles_reach r join seq_1_to_600
                 where r.party_id = ? limit 600
                """, viewer.workspace().id()));
    }

    private SearchStart start(Viewer viewer, String... words) {
        return Transactions.in(() -> planner.start(viewer.parties(), List.of(words), 26));
    }

    private List<UUID> rows(ListPlan plan, Sort sort, boolean down, SearchStart start, int most, String... words) {
        ProfileQuery query = ProfileQuery.all().by(sort, down);
        var conditions = new Conditions(query, LocalDate.of(2026, 11, 21)).words(List.of(words));
        var args = new ArrayList<Object>();
        List<Party> parties = viewer.parties();
        String found = plan.rows(parties,
                new ListRequest(query.view(), sort, down, conditions, start, Set.of(), most), args);
        String order = down ? " order by 1 desc, 2 desc" : " order by 1, 2";
        return Transactions.in(() -> sql.rows("select * from (" + found + ") as found" + order + " limit " + most,
                args.toArray())).stream().map(row -> row.uuid(1)).toList();
    }
}
