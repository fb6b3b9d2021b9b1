package org.suivi.records.documents;

/** Bytes that the store has taken: the name to ask for them, how many there are, and their hash. */
record StoredBytes(String name, long size, byte[] sha256) {}
