package org.suivi.records.documents;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Keeps bytes under names of its own; what they are and whose they are is written elsewhere. */
interface DocumentStore {

    /**
     * Takes the bytes and returns only when they would survive a loss of power.
     *
     * @param most refuses with {@link FileTooBig} as soon as there are more bytes, and keeps none of them
     */
    StoredBytes put(InputStream bytes, long most);

    /** The bytes under that name, from their beginning; the caller closes the stream. */
    InputStream open(String name);

    void delete(String name);

    /** Names under which something was put before that instant. */
    List<String> namesBefore(Instant instant);
}
