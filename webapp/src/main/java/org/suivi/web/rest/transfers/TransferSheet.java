package org.suivi.web.rest.transfers;

import org.suivi.sharing.handover.TransferView;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.PartySheet;

/** A transfer, as answers show it: without the words of either side. */
final class TransferSheet {

    private TransferSheet() {}

    static void write(Sheet sheet, TransferView transfer) {
        sheet.text("id", transfer.id()).text("record", transfer.record()).text("state", transfer.state())
            .object("from", from -> side(from, transfer.from())).object("to", to -> side(to, transfer.to()))
            .text("offeredBy", transfer.offeredBy()).text("offeredAt", transfer.offeredAt())
            .text("answerBy", transfer.answerBy()).flag("keepReadOnlyCopy", transfer.keepReadOnlyCopy())
            .flag("includeConfidential", transfer.includeConfidential()).text("seenAt", transfer.seenAt())
            .text("answeredAt", transfer.answeredAt()).text("answeredBy", transfer.answeredBy())
            .text("holder", transfer.holder());
    }

    private static void side(Sheet sheet, TransferView.Side side) {
        PartySheet.write(sheet, side.party(), side.name());
        sheet.object("workspace", workspace -> workspace.text("id", side.workspace().id())
            .text("name", side.workspaceName()));
    }
}
