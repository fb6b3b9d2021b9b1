package org.suivi.records.documents;

import java.util.HexFormat;

/** Bytes that the store has taken: the name to ask for them, how many there are, and their hash. */
record StoredBytes(String name, long size, byte[] sha256) {

    /** Whether that is their hash, in hexadecimal digits of any case. */
    boolean hasHash(String hexadecimal) { return HexFormat.of().formatHex(sha256).equalsIgnoreCase(hexadecimal); }
}
