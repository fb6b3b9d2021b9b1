package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** However a list is read, it shows the same rows. */
@SuiviTest
class ListPlanIT {

    @Inject
    private House house;

    @Inject
    private ProfileDesk desk;

    @Inject
    private Following following;

    @Inject
    private Custodies custodies;

    @Inject
    private ListPlanner planner;

    @Inject
    private Sql sql;

    private Viewer viewer;

    @BeforeEach
    void someChildren() {
        viewer = house.practitioner(house.workspace("École du Ruisseau"));
        for (String family : List.of("Roy", "Côté", "Roy-Côté", "Gagnon", "Tremblay")) {
            var child = desk.create(viewer, People.aStudent("Léa", family));
            RecordId record = RecordId.next();
            Transactions.run(() -> {
                custodies.open(viewer, record, viewer.self());
                following.follow(record, child);
            });
        }
        desk.create(house.practitioner(house.workspace("Clinique Nord")), People.aStudent("Léa", "Roy"));
    }

    @Test
    void showsTheSameRowsInTheSameOrder() {
        for (boolean down : new boolean[] {false, true})
            for (Sort sort : List.of(Sort.NUMBER, Sort.BIRTH, Sort.CHANGED)) {
                List<UUID> rows = rows(ListPlan.ALONG_REACH, sort, down, null, 10, "roy");
                assertEquals(2, rows.size());
                assertEquals(rows, rows(ListPlan.FROM_WORD, sort, down, "roy", 10));
                assertEquals(rows, rows(ListPlan.ALONG_PROFILES, sort, down, null, 10, "roy"));
            }
    }

    @Test
    void cutsWhereThePageEnds() {
        for (ListPlan plan : List.of(ListPlan.ALONG_REACH, ListPlan.ALONG_PROFILES))
            assertEquals(rows(plan, Sort.NUMBER, false, null, 10).subList(0, 3), rows(plan, Sort.NUMBER, false, null, 3));
    }

    @Test
    void startsFromTheWordThatTheFewestHave() {
        assertEquals("tremblay", Transactions.in(() -> planner.rarest(List.of("lea", "tremblay", "2014"))));
        assertNull(planner.rarest(List.of()));
        assertEquals(ListPlan.FROM_WORD, planner.plan(viewer.parties(), Set.of(), Sort.NAME, "tremblay"));
        assertEquals(ListPlan.ALONG_REACH,
                Transactions.in(() -> planner.plan(viewer.parties(), Set.of(), Sort.BIRTH, null)));
    }

    private List<UUID> rows(ListPlan plan, Sort sort, boolean down, String rarest, int most, String... words) {
        ProfileQuery query = ProfileQuery.all().by(sort, down);
        var conditions = new Conditions(query, LocalDate.of(2026, 11, 21)).words(List.of(words));
        var args = new ArrayList<Object>();
        List<Party> parties = viewer.parties();
        String found = plan.rows(parties,
                new ListRequest(query.view(), sort, down, conditions, rarest, Set.of(), most), args);
        String order = down ? " order by 1 desc, 2 desc" : " order by 1, 2";
        return Transactions.in(() -> sql.rows("select * from (" + found + ") as found" + order + " limit " + most,
                args.toArray())).stream().map(row -> row.uuid(1)).toList();
    }
}
