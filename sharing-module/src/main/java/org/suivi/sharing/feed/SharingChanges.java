package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;
import org.suivi.sharing.handover.SharingFact.ShareChanged;
import org.suivi.sharing.handover.SharingFact.ShareGiven;
import org.suivi.sharing.handover.SharingFact.ShareWithdrawn;
import org.suivi.sharing.handover.SharingFact.TransferCancelled;
import org.suivi.sharing.handover.SharingFact.TransferDeclined;
import org.suivi.sharing.handover.SharingFact.TransferExpired;
import org.suivi.sharing.handover.SharingFact.TransferOffered;
import org.suivi.sharing.handover.SharingFact.TransferSeen;
import org.suivi.sharing.storage.Sql;

/** Tells the feed how records change hands and with whom they are shared. */
@ApplicationScoped
class SharingChanges {

    private final Feed feed;
    private final EntityManager em;

    @Inject
    SharingChanges(Feed feed, EntityManager em) {
        this.feed = feed;
        this.em = em;
    }

    void on(@Observes ShareGiven fact) { feed.tell(Change.of(ChangeType.RECORD_SHARED, fact.record())); }

    void on(@Observes ShareChanged fact) { feed.tell(Change.of(ChangeType.RECORD_SHARED, fact.record())); }

    void on(@Observes ShareWithdrawn fact) {
        feed.tell(Change.of(ChangeType.RECORD_UNSHARED, fact.record()));
        if (fact.party().kind() == Party.Kind.WORKSPACE)
            feed.tell(Change.of(ChangeType.RECORD_WITHDRAWN, fact.record()).toldTo(fact.party().id()));
    }

    void on(@Observes RecordTransferred fact) {
        feed.tell(Change.of(ChangeType.RECORD_TRANSFERRED, fact.record()).about(fact.handover()));
        boolean gone = !fact.fromWorkspace().equals(fact.toWorkspace()) || fact.from().kind() == Party.Kind.WORKSPACE;
        if (gone) withdrawn(fact.record(), fact.handover(), fact.fromWorkspace().id());
    }

    void on(@Observes TransferOffered fact) { told(ChangeType.TRANSFER_OFFERED, fact.record(), fact.handover()); }

    void on(@Observes TransferSeen fact) { told(ChangeType.TRANSFER_SEEN, fact.record(), fact.handover()); }

    void on(@Observes TransferDeclined fact) {
        told(ChangeType.TRANSFER_DECLINED, fact.record(), fact.handover());
        over(fact.record(), fact.handover());
    }

    void on(@Observes TransferCancelled fact) {
        told(ChangeType.TRANSFER_CANCELLED, fact.record(), fact.handover());
        over(fact.record(), fact.handover());
    }

    void on(@Observes TransferExpired fact) {
        told(ChangeType.TRANSFER_EXPIRED, fact.record(), fact.handover());
        over(fact.record(), fact.handover());
    }

    private void told(ChangeType type, RecordId record, UUID handover) {
        feed.tell(Change.of(type, record).about(handover));
    }

    /** Whom an offer had let know of the record does not any more. */
    private void over(RecordId record, UUID handover) {
        Sql.of(em, "select to_workspace_id from sharing_handover where id = :id").with("id", handover).first()
            .ifPresent(row -> withdrawn(record, handover, row.uuid(0)));
    }

    /** Only those who move the records of a workspace knew of it without a share. */
    private void withdrawn(RecordId record, UUID handover, UUID workspace) {
        feed.tell(Change.of(ChangeType.RECORD_WITHDRAWN, record).about(handover).toldTo(workspace));
    }
}
