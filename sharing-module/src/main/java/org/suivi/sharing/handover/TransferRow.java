package org.suivi.sharing.handover;

import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Concern.FrozenParty;
import org.suivi.sharing.handover.TransferView.Side;
import org.suivi.sharing.storage.Row;

/** Turns one row of the offers into what a viewer sees of it. */
final class TransferRow {

    static final String SELECT = """
        select h.id, h.record_id,
               h.from_kind, h.from_id, h.from_name, h.from_workspace_id, h.from_workspace_name,
               h.to_kind, h.to_id, h.to_name, h.to_workspace_id, h.to_workspace_name,
               h.offered_by, h.offered_by_name, h.offered_at, h.message, h.answer_by, h.keep_copy,
               h.include_confidential, h.state, h.seen_at, h.seen_by_name, h.answered_at, h.answered_by_name,
               h.reason, h.holder_name
          from sharing_handover h
        """;

    private TransferRow() {}

    static TransferView view(Viewer viewer, Row row) {
        Side from = side(row, 2);
        Side to = side(row, 7);
        TransferState state = row.constant(19, TransferState.class);
        Concern concern = concern(viewer, from, to, row.uuid(12));
        return new TransferView(row.uuid(0), new RecordId(row.uuid(1)), from, to, row.uuid(12), row.text(13),
            row.instant(14), row.text(15), row.date(16), row.flag(17), row.flag(18), state, row.instant(20),
            row.text(21), row.instant(22), row.text(23), row.text(24), row.text(25),
            state.open() && concern.mayAnswer(), state.open() && concern.mayCancel());
    }

    static boolean concerns(Viewer viewer, TransferView view) {
        return concern(viewer, view.from(), view.to(), view.offeredById()).any();
    }

    private static Concern concern(Viewer viewer, Side from, Side to, UUID offeredBy) {
        return new Concern(viewer, new FrozenParty(from.party(), from.workspace()),
            new FrozenParty(to.party(), to.workspace()), offeredBy);
    }

    private static Side side(Row row, int first) {
        Party party = new Party(row.constant(first, Party.Kind.class), row.uuid(first + 1));
        return new Side(party, row.text(first + 2), Party.workspace(row.uuid(first + 3)), row.text(first + 4));
    }
}
