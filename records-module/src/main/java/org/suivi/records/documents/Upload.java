package org.suivi.records.documents;

import java.io.InputStream;
import java.util.UUID;

import org.suivi.sharing.RecordId;

/**
 * A file on its way into a record; read once, never held in memory as a whole.
 *
 * @param document the document this is a new version of, null for a new one
 * @param name     file name as the person knows it; only its last part is kept
 * @param sha256   hash in hexadecimal digits that the sender says the bytes have; null when nothing was said
 */
public record Upload(RecordId record, UUID document, String name, boolean confidential, InputStream bytes,
        String sha256) {

    public Upload(RecordId record, UUID document, String name, boolean confidential, InputStream bytes) {
        this(record, document, name, confidential, bytes, null);
    }
}
