package org.suivi.profiles.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One field's change, as the history of a profile shows it.
 *
 * @param field  key of the field, such as {@code name.family} or {@code phone}: the label is found under
 *               {@code field.<key>}
 * @param before null when the field was empty; also when the reader may not see it ({@link #hidden()})
 * @param source where the change came from: {@code screen} or the name of an import
 */
public record ChangeView(UUID id, Instant at, String by, String field, String before, String after, boolean hidden,
        String source, String reason) {

    public ChangeView withoutValues() { return new ChangeView(id, at, by, field, null, null, true, source, reason); }
}
