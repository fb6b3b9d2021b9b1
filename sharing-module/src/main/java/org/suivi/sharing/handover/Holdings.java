package org.suivi.sharing.handover;

/**
 * What keeps a person or unit from leaving, in numbers: who administrates learns of no record.
 *
 * @param records follow-ups that are held and not closed
 * @param offers  transfers from or to here that wait for an answer
 * @param shares  shares that would end
 */
public record Holdings(long records, long offers, long shares) {

    /** Whether nothing stands against leaving. */
    public boolean free() { return records == 0 && offers == 0; }
}
