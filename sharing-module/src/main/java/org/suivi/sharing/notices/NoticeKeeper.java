package org.suivi.sharing.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.Actor;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;
import org.suivi.sharing.handover.SharingFact.ShareGiven;
import org.suivi.sharing.handover.SharingFact.ShareWithdrawn;
import org.suivi.sharing.handover.SharingFact.TransferCancelled;
import org.suivi.sharing.handover.SharingFact.TransferDeclined;
import org.suivi.sharing.handover.SharingFact.TransferExpired;
import org.suivi.sharing.handover.SharingFact.TransferOffered;
import org.suivi.sharing.handover.SharingFact.TransferReminded;

/** Writes notices to those whom a fact concerns, except to whoever caused it. */
@ApplicationScoped
class NoticeKeeper {

    private final NoticeRows rows;
    private final NoticeMail mail;

    @Inject
    NoticeKeeper(NoticeRows rows, NoticeMail mail) {
        this.rows = rows;
        this.mail = mail;
    }

    void on(@Observes ShareGiven fact) {
        tell(new Notice("share-given", fact.by(), fact.record(), null), fact.party());
    }

    void on(@Observes ShareWithdrawn fact) {
        rows.toParty(new Notice("share-withdrawn", fact.by(), fact.record(), null), fact.party());
    }

    void on(@Observes TransferOffered fact) {
        tell(new Notice("transfer-offered", fact.by(), fact.record(), fact.handover()), fact.to());
    }

    void on(@Observes TransferCancelled fact) {
        rows.toParty(new Notice("transfer-cancelled", fact.by(), fact.record(), fact.handover()), fact.to());
    }

    void on(@Observes TransferDeclined fact) {
        answered(new Notice("transfer-declined", fact.by(), fact.record(), fact.handover()), fact.from());
    }

    void on(@Observes TransferReminded fact) {
        tell(new Notice("transfer-reminder", Actor.system(), fact.record(), fact.handover()), fact.to());
    }

    void on(@Observes TransferExpired fact) {
        Notice notice = new Notice("transfer-expired", Actor.system(), fact.record(), fact.handover());
        answered(notice, fact.from());
        rows.toCoordinators(notice);
    }

    void on(@Observes RecordTransferred fact) {
        if (fact.takenFromQueue()) return;
        answered(new Notice("transfer-accepted", fact.by(), fact.record(), fact.handover()), fact.from());
        rows.toParty(new Notice("record-received", fact.by(), fact.record(), fact.handover()), fact.to());
    }

    private void tell(Notice notice, Party party) {
        List<UUID> told = rows.toParty(notice, party);
        mail.tell(notice, told);
    }

    private void answered(Notice notice, Party from) {
        List<UUID> told = rows.toSender(notice, from);
        mail.tell(notice, told);
    }
}
