package org.suivi.sharing.people;

import java.util.UUID;

/**
 * A part of a long list that is read in the order of ids.
 *
 * @param words parts of the name; null for all
 * @param after the last one that was read already; null from the beginning
 * @param limit at most that many
 */
public record Slice(String words, UUID after, int limit) {}
