package org.suivi.profiles.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One field's change, as the history of a profile shows it.
 *
 * @param about  name of the contact whose field it is, null when it is the profile's own
 * @param field  key of the field, such as {@code name.family} or {@code phone}: the label is found under
 *               {@code field.<key>}
 * @param before null when the field was empty; also when the reader may not see it ({@link #hidden()})
 * @param source where the change came from: {@code screen} or the name of an import
 */
public record ChangeView(UUID id, Instant at, String by, String about, String field, Said before, Said after,
        boolean hidden, String source, String reason) {

    ChangeView withoutValues() { return new ChangeView(id, at, by, about, field, null, null, true, source, reason); }
}
