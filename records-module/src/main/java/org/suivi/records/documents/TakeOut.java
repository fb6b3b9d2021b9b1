package org.suivi.records.documents;

import java.util.UUID;

/**
 * A document to be taken out of its record.
 *
 * @param seen number of the version that the viewer saw; another one is refused as changed meanwhile
 */
public record TakeOut(UUID document, long seen, String reason) {}
