package org.suivi.records.documents;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.UseCase;

/** Where programs put documents into records; they get to see those only that they put there themselves. */
@ApplicationScoped
@Transactional
@UseCase
public class DepositDesk {

    private final Access access;
    private final Documents documents;
    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Filing filing;

    @Inject
    DepositDesk(Access access, Documents documents, DocumentQueries queries, DocumentStore store, Filing filing) {
        this.access = access;
        this.documents = documents;
        this.queries = queries;
        this.store = store;
        this.filing = filing;
    }

    /** Puts a document, or a version of an own one, into a record. Refuses by content, size, name and hash. */
    public DocumentView put(Viewer viewer, Upload upload) {
        viewer.require(Scope.DOCUMENTS_WRITE);
        return own(viewer, filing.add(viewer, upload)).view();
    }

    /** What the viewer put into the record and nobody took out, latest first. */
    public List<DocumentView> of(Viewer viewer, RecordId record) {
        viewer.require(Scope.DOCUMENTS_WRITE);
        return queries.own(access.require(viewer, record, Level.SUMMARY)).stream()
                .map(DocumentQueries.Stored::view).toList();
    }

    public DocumentView view(Viewer viewer, UUID document) { return own(viewer, document).view(); }

    /** Gives back the bytes of the latest version that the viewer put there. */
    public Download open(Viewer viewer, UUID document) {
        var stored = own(viewer, document);
        var view = stored.view();
        return new Download(view.name(), view.mediaType(), view.size(), store.open(stored.as()));
    }

    /** Takes an own document out of the record again, as long as nobody added a version. */
    public void takeOut(Viewer viewer, TakeOut wanted) {
        own(viewer, wanted.document());
        access.require(viewer, documents.recordOf(wanted.document()), Level.WRITE);
        documents.lock(wanted.document());
        ChangedMeanwhile.unlessSame(wanted.seen(), documents.latest(wanted.document()));
        filing.remove(viewer, wanted.document(), wanted.reason());
    }

    private DocumentQueries.Stored own(Viewer viewer, UUID document) {
        viewer.require(Scope.DOCUMENTS_WRITE);
        var permit = access.require(viewer, documents.recordOf(document), Level.SUMMARY);
        return queries.own(permit).stream().filter(stored -> stored.view().id().equals(document)).findAny()
                .orElseThrow(NotVisible::new);
    }
}
