package org.suivi.sharing.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** A program moves the records of its workspace as a coordinator would, and knows of no other transfer. */
@SuiviTest
class TransfersOfProgramsIT {

    @Inject
    private House house;

    @Inject
    private Handovers handovers;

    @Inject
    private Custodies custodies;

    @Inject
    private Access access;

    private Party school;
    private Viewer holder;
    private Viewer colleague;
    private Viewer mover;
    private RecordId record;

    @BeforeEach
    void aRecordAndAProgram() {
        school = house.workspace("École");
        holder = house.practitioner(school);
        colleague = house.practitioner(house.workspace("Ailleurs"));
        mover = house.system(school, Scope.TRANSFERS_WRITE);
        record = opened(holder);
    }

    @Test
    void offersFollowsAndTakesBack() {
        UUID offer = offer(mover, record);
        assertEquals(TransferState.PENDING, handovers.view(mover, offer).state());
        handovers.cancel(mover, offer);
        assertEquals(TransferState.CANCELLED, handovers.view(mover, offer).state());
        UUID again = offer(mover, record);
        handovers.accept(colleague, again, null);
        assertEquals(TransferState.ACCEPTED, handovers.view(mover, again).state(),
            "it followed its own offer to the end");
        assertThrows(NotVisible.class, () -> offer(mover, record));
    }

    @Test
    void neverAnswersForAnyone() {
        Viewer there = house.system(colleague.workspace(), Scope.TRANSFERS_WRITE);
        UUID offer = offer(mover, record);
        assertThrows(NotAllowed.class, () -> handovers.accept(there, offer, null));
        assertThrows(NotVisible.class, () -> handovers.take(there, record));
    }

    @Test
    void needsTheScope() {
        Viewer reader = house.system(school, Scope.RECORDS_METADATA_READ);
        UUID offer = offer(mover, record);
        assertThrows(NotAllowed.class, () -> offer(reader, opened(holder)));
        assertThrows(NotAllowed.class, () -> handovers.view(reader, offer));
        assertThrows(NotAllowed.class, () -> handovers.cancel(reader, offer));
        assertThrows(NotAllowed.class, () -> handovers.page(reader, new TransferQuery(null, false, null, 10)));
        assertThrows(NotAllowed.class, () -> handovers.page(holder, new TransferQuery(null, false, null, 10)));
        assertTrue(access.best(reader, record).isEmpty(), "an offer shows a record to those who are asked");
    }

    @Test
    void turnsPagesOfItsWorkspaceOnly() {
        Viewer far = house.practitioner(house.workspace("Loin"));
        RecordId other = opened(far);
        offer(far, other);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) made.add(offer(mover, opened(holder)));
        handovers.cancel(mover, made.get(0));
        assertEquals(made, pages(false));
        assertEquals(made.subList(1, 5), pages(true));
        assertThrows(NotVisible.class, () -> offer(mover, other));
    }

    private List<UUID> pages(boolean open) {
        List<UUID> found = new ArrayList<>();
        List<TransferView> page;
        do {
            UUID after = found.isEmpty() ? null : found.get(found.size() - 1);
            page = handovers.page(mover, new TransferQuery(null, open, after, 2));
            page.forEach(transfer -> found.add(transfer.id()));
        } while (page.size() == 2);
        return found;
    }

    private UUID offer(Viewer by, RecordId moved) {
        return handovers.offer(by, moved, new TransferOffer(colleague.self(), null, null, false, false));
    }

    private RecordId opened(Viewer by) {
        RecordId made = RecordId.next();
        Transactions.run(() -> custodies.open(by, made, by.self()));
        return made;
    }
}
