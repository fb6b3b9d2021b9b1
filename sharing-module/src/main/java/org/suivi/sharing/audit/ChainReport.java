package org.suivi.sharing.audit;

import java.util.List;

/**
 * What a check of the audit chain found.
 *
 * @param sealed  number of rows under seal
 * @param waiting number of rows that wait for their seal
 * @param anchor  end of the chain, to be kept elsewhere and checked against later
 * @param breaks  the first hundred places where a row was altered, removed, exchanged, slipped in, or the end cut off
 */
public record ChainReport(long sealed, long waiting, String anchor, List<Break> breaks) {

    /** One place where the chain does not hold. */
    public record Break(long number, Kind kind) {}

    public enum Kind { ALTERED, REMOVED, EXCHANGED, SLIPPED_IN, CUT_OFF }

    public boolean intact() { return breaks.isEmpty(); }
}
