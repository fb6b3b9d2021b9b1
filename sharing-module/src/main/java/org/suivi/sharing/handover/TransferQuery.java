package org.suivi.sharing.handover;

import java.util.UUID;
import org.suivi.sharing.RecordId;

/**
 * Which transfers a program asks for, in the order of their ids.
 *
 * @param record null for those of all records
 * @param open   whether only those that wait for an answer
 * @param after  the last one the program has already; null from the beginning
 * @param limit  at most that many
 */
public record TransferQuery(RecordId record, boolean open, UUID after, int limit) {}
