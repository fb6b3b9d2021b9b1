package org.suivi.records.documents;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.audit.UseCase;

/** Where documents are put into a record and fetched from it. */
@ApplicationScoped
@Transactional
@UseCase
public class DocumentDesk {

    private final Access access;
    private final Documents documents;
    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Filing filing;

    @Inject
    DocumentDesk(Access access, Documents documents, DocumentQueries queries, DocumentStore store, Filing filing) {
        this.access = access;
        this.documents = documents;
        this.queries = queries;
        this.store = store;
        this.filing = filing;
    }

    /** The documents of a record that the viewer may open, latest first. */
    public List<DocumentView> of(Viewer viewer, RecordId record) {
        return queries.of(access.require(viewer, record, Level.READ));
    }

    /** All versions of a document, latest first. */
    public List<DocumentView> versions(Viewer viewer, UUID document) {
        return queries.versions(reading(viewer, document), document).stream()
                .map(DocumentQueries.Stored::view).toList();
    }

    /** Adds a document, or a version of one, and returns its id. Refuses by content, size and name. */
    public UUID add(Viewer viewer, Upload upload) { return filing.add(viewer, upload); }

    /**
     * Opens a document for reading.
     *
     * @param number the version, 0 for the latest
     */
    public Download open(Viewer viewer, UUID document, int number) {
        return queries.version(reading(viewer, document), document, number).map(this::download)
                .orElseThrow(NotVisible::new);
    }

    /** Takes a document out of the record; who had added it or holds the record may do so. */
    public void remove(Viewer viewer, UUID document, String reason) { filing.remove(viewer, document, reason); }

    /** The documents that stayed with the viewer when a record was handed over without its confidential part. */
    public List<DocumentView> ofSealed(Viewer viewer, UUID passage) {
        return queries.leftBehind(viewer, passage).stream().map(DocumentQueries.Stored::view).toList();
    }

    /** Opens one of those. */
    public Download openSealed(Viewer viewer, UUID passage, UUID document) {
        return queries.leftBehind(viewer, passage).stream().filter(left -> left.view().id().equals(document))
                .findAny().map(this::download).orElseThrow(NotVisible::new);
    }

    /** Largest file in bytes that is taken, for the page to say so beforehand. */
    @UseCase(quiet = true)
    public long largest(Viewer viewer) { return filing.largest(); }

    private Permit reading(Viewer viewer, UUID document) {
        return access.require(viewer, documents.recordOf(document), Level.READ);
    }

    private Download download(DocumentQueries.Stored stored) {
        var view = stored.view();
        return new Download(view.name(), view.mediaType(), view.size(), store.open(stored.as()));
    }
}
