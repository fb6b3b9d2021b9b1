package org.suivi.web.rest.records;

import java.util.Set;
import org.suivi.records.outline.LinkOutline;
import org.suivi.records.outline.NoteOutline;
import org.suivi.records.outline.RecordOutline;
import org.suivi.sharing.handover.ShareOutline;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.PartySheet;

/** A record, who is in it, its notes and its shares, as answers show them. */
final class RecordSheet {

    static final Set<String> FIELDS = Set.of("id", "number", "type", "state", "service", "holder", "workspace",
        "openedOn", "heldSince", "closedAt");

    private RecordSheet() {}

    static void record(Sheet sheet, RecordOutline record) {
        sheet.text("id", record.id()).text("number", record.number()).text("type", record.type())
            .text("state", record.state()).object("service", service -> service.text("id", record.service().id())
                .text("name", record.serviceName()))
            .object("holder", holder -> PartySheet.write(holder, record.holder(), record.holderName()))
            .text("workspace", record.workspace().id()).text("openedOn", record.openedOn())
            .text("heldSince", record.heldSince()).text("closedAt", record.closedAt());
    }

    static void link(Sheet sheet, LinkOutline link) {
        sheet.text("id", link.id()).text("record", link.record()).text("profile", link.profile())
            .text("role", link.role()).flag("primary", link.primary()).text("since", link.since());
    }

    static void note(Sheet sheet, NoteOutline note) {
        sheet.text("id", note.id()).text("type", note.type()).text("state", note.state())
            .text("servedAt", note.servedAt()).text("signedAt", note.signedAt())
            .object("author", author -> PartySheet.write(author, note.author(), note.authorName()));
    }

    static void share(Sheet sheet, ShareOutline share) {
        sheet.object("party", party -> PartySheet.write(party, share.party(), share.name()))
            .text("level", share.level()).flag("holder", share.holder()).text("since", share.since())
            .text("upTo", share.upTo()).text("lastDay", share.lastDay());
    }
}
