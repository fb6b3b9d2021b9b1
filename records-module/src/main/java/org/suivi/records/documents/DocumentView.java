package org.suivi.records.documents;

import java.time.Instant;
import java.util.UUID;

import org.suivi.sharing.RecordId;

/**
 * A document of a record as one line of its list.
 *
 * @param id       the document, the same over all its versions
 * @param number   number of the latest version, from 1
 * @param mediaType what the content was found to be
 * @param size     in bytes
 */
public record DocumentView(UUID id, RecordId record, int number, String name, String mediaType, long size,
        boolean confidential, String addedBy, Instant addedAt, String sha256, boolean mine) {}
