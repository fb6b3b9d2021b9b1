package org.suivi.records;

import java.util.UUID;

import org.suivi.sharing.RecordId;

/**
 * Another place for a person who is in a record.
 *
 * @param period the link to change
 * @param seen   the version of it that the viewer saw; another one is refused as changed meanwhile
 */
public record PlaceChange(RecordId record, UUID period, long seen, LinkRole role, boolean primary) {}
