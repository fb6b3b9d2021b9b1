package org.suivi.web.rest.documents;

import org.suivi.records.documents.DocumentView;
import org.suivi.web.json.Sheet;

/** A document that the caller put into a record, as answers show it. */
final class DocumentSheet {

    private DocumentSheet() {}

    static void write(Sheet sheet, DocumentView document) {
        sheet.text("id", document.id()).text("record", document.record()).number("version", document.number())
            .text("fileName", document.name()).text("contentType", document.mediaType())
            .number("size", document.size()).text("sha256", document.sha256())
            .flag("confidential", document.confidential()).text("addedAt", document.addedAt());
    }

    static byte[] of(DocumentView document) { return Sheet.of(sheet -> write(sheet, document)); }
}
