package org.suivi.web.rest.transfers;

import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.web.json.Form;

/** An offer of a record, as programs send it. */
record TransferBody(RecordId record, TransferOffer offer) {

    static TransferBody of(Form form) {
        UUID record = form.requiredId("record");
        Party to = form.requiredForm("to", TransferBody::party);
        String message = form.text("message");
        LocalDate answerBy = form.day("answerBy");
        boolean keepCopy = form.flag("keepReadOnlyCopy", false);
        boolean confidential = form.flag("includeConfidential", false);
        return form.make(() -> new TransferBody(new RecordId(record),
            new TransferOffer(to, message, answerBy, keepCopy, confidential)));
    }

    private static Party party(Form form) {
        Party.Kind kind = form.requiredChoice("kind", Party.Kind.class);
        UUID id = form.requiredId("id");
        return form.make(() -> new Party(kind, id));
    }
}
