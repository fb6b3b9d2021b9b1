package org.suivi.web.pages.transfers;

import java.io.Serializable;

/**
 * How much moves with a record.
 *
 * @param known  false for a coordinator, who moves records without reading them
 * @param sealed confidential notes and documents
 * @param shares people and units it is shared with
 */
public record Counts(boolean known, int notes, int drafts, int documents, int sealed, int shares)
        implements Serializable {

    static final Counts UNKNOWN = new Counts(false, 0, 0, 0, 0, 0);
}
