package org.suivi.profiles.reach;

import java.util.List;

/**
 * Where a search for words begins.
 *
 * @param from the profiles that have all of these words are found first, the rarest word leading; empty when the search
 *             goes through what is within reach
 * @param also the words that are looked up for each profile found, because so many more have them
 */
record SearchStart(List<String> from, List<String> also) {

    static final SearchStart WITHIN_REACH = new SearchStart(List.of(), List.of());

    boolean isWithinReach() { return from.isEmpty(); }
}
