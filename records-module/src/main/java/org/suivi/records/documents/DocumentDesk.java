package org.suivi.records.documents;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** Where documents are put into a record and fetched from it. */
@ApplicationScoped
@Transactional
public class DocumentDesk {

    /** The documents of a record that the viewer may open, latest first. */
    public List<DocumentView> of(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }

    /** All versions of a document, latest first. */
    public List<DocumentView> versions(Viewer viewer, UUID document) { throw new UnsupportedOperationException(); }

    /** Adds a document, or a version of one, and returns its id. Refuses by content, size and name. */
    public UUID add(Viewer viewer, Upload upload) { throw new UnsupportedOperationException(); }

    /**
     * Opens a document for reading.
     *
     * @param number the version, 0 for the latest
     */
    public Download open(Viewer viewer, UUID document, int number) { throw new UnsupportedOperationException(); }

    /** Takes a document out of the record; who had added it or holds the record may do so. */
    public void remove(Viewer viewer, UUID document, String reason) { throw new UnsupportedOperationException(); }

    /** Largest file in bytes that is taken, for the page to say so beforehand. */
    public long largest() { throw new UnsupportedOperationException(); }
}
