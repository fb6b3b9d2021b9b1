package org.suivi.sharing.audit;

import java.util.List;

/**
 * What a check of the audit chain found.
 *
 * @param sealed   number of rows under seal
 * @param waiting  number of rows that wait for their seal
 * @param lastHash hash over the whole chain, to be kept elsewhere as an anchor
 * @param breaks   every place where a row was altered, removed, exchanged or slipped in
 */
public record ChainReport(long sealed, long waiting, String lastHash, List<Break> breaks) {

    /** One place where the chain does not hold. */
    public record Break(long number, Kind kind) {}

    public enum Kind { ALTERED, REMOVED, EXCHANGED, UNSEALED, CUT_OFF }

    public boolean intact() { return breaks.isEmpty(); }
}
