package org.suivi.records;

import java.util.List;

/**
 * One page of a list of records.
 *
 * @param total how many there are in all, counted up to {@link #COUNTED}
 */
public record RecordPage(List<RecordSummary> rows, int total) {

    /** Beyond this a list says “more than”. */
    public static final int COUNTED = 1000;

    public boolean more() { return total > COUNTED; }
}
