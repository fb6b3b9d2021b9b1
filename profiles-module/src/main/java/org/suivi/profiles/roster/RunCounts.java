package org.suivi.profiles.roster;

/**
 * Items of an import by what becomes of them.
 *
 * @param open     items that the current phase has still to look at
 * @param toReview items that wait for a decision
 * @param refused  items that a rule refused
 * @param leftAlone those of them that were known when only new people were wanted
 * @param rejections problems for which the whole package was refused
 */
public record RunCounts(int total, int open, int create, int change, int propose, int same, int leave, int toReview,
        int refused, int leftAlone, int flagged, int undone, int kept, int rejections, int errors, int warnings) {

    /** Share of the current phase that is done, in percent. */
    public int percent() { return total == 0 ? 100 : (int) (100L * (total - open) / total); }
}
