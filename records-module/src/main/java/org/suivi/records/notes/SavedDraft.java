package org.suivi.records.notes;

import java.time.Instant;

/**
 * Answer to a save of a draft.
 *
 * @param version version to base the next save on
 * @param savedAt when the stored text was saved
 * @param other   null when the text was saved; the stored text when another tab had saved a different one meanwhile.
 *                Nothing is overwritten then: the author chooses and saves again, based on {@code version}
 */
public record SavedDraft(long version, Instant savedAt, String other) {

    public boolean conflict() { return other != null; }
}
