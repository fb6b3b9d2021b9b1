package org.suivi.records.documents;

/** A file that the store has taken and that was found to be what its name says. */
record CheckedFile(FileName name, String mediaType, StoredBytes bytes) {}
