package org.suivi.profiles.roster.online;

import java.time.Instant;
import java.util.UUID;

/**
 * A source as the screens show it; its secret is never among it.
 *
 * @param settings    with {@code letter.secret} null
 * @param slug        name under which its keys are kept
 * @param hasSecret   whether one is stored
 * @param responsible in whose name planned imports happen
 * @param nextAt      of the next planned fetch, or null
 * @param last        the latest fetch, or null
 */
public record SourceView(UUID id, long version, SourceSettings settings, String slug, boolean hasSecret,
        String responsible, Instant nextAt, FetchView last) {}
