package org.suivi.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Someone who saw something of a record while a certain person was in it.
 *
 * @param workspace where it was seen from, by the name of that day
 * @param times     how often between the first and the last time
 */
public record ReaderView(UUID staff, String name, String workspace, Set<Reading> what, Instant first, Instant last,
        long times) implements Serializable {}
