package org.suivi.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Whoever sees much and whoever sees little gets the same page of the same records. */
@SuiviTest
class RecordListsIT {

    @Inject
    private RecordLists lists;

    @Inject
    private RecordDesk records;

    @Inject
    private Shares shares;

    @Inject
    private House house;

    private Practice practice;
    private Viewer worker;
    private List<RecordId> opened;

    @BeforeEach
    void someRecords() {
        practice = Practice.named("Listes");
        worker = practice.practitioner();
        opened = IntStream.range(0, 7).mapToObj(i -> practice.record(worker, practice.student(worker, "Roy " + i)))
            .toList();
        records.archive(worker, opened.get(3), null);
    }

    @Test
    void walksAlongTheRecordsAndFindsThoseItWouldCollect() {
        Viewer colleague = practice.practitioner();
        shares.share(worker, opened.get(0), colleague.self(), Level.FULL, null);
        shares.share(worker, opened.get(1), colleague.self(), Level.SUMMARY, null);
        shares.share(worker, opened.get(2), practice.workspace(), Level.READ, null);
        practice.record(colleague, practice.student(colleague, "Roy"));
        Viewer program = house.system(practice.workspace(), Scope.RECORDS_METADATA_READ);
        assertEquals(List.of(7, 4, 8, 8, 1), List.of(same(worker, null), same(colleague, null),
            same(practice.someone(Role.COORDINATOR), null), same(moving(program), null), same(program, null)));
        assertEquals(6, same(worker, RecordState.ACTIVE));
        assertEquals(1, same(worker, RecordState.ARCHIVED));
    }

    private Viewer moving(Viewer like) {
        return house.system(like.workspace(), Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE);
    }

    /** How many there are, the same number and the same rows in each way, page by page. */
    private int same(Viewer viewer, RecordState state) {
        int seen = 0;
        for (int offset = 0; offset < 12; offset += 3) {
            var query = new RecordQuery(null, state, null, null, null, offset, 3);
            assertEquals(lists.rows(viewer, query), lists.walked(viewer, query));
            assertEquals(lists.page(viewer, query).rows(), lists.walked(viewer, query));
            seen += lists.walked(viewer, query).size();
        }
        assertEquals(seen, lists.page(viewer, new RecordQuery(null, state, null, null, null, 0, 3)).total());
        return seen;
    }
}
