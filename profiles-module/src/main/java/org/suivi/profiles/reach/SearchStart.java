package org.suivi.profiles.reach;

import java.util.List;

/**
 * Where a search for words begins.
 *
 * @param where the profiles whose words are read
 * @param from  the profiles that have all of these words are found first, the rarest word leading; empty when the
 *              search goes through what is within reach
 * @param also  the words that are looked up for each profile found, because so many more have them
 */
record SearchStart(Where where, List<String> from, List<String> also) {

    enum Where {
        /** None: the words of each profile within reach are looked up. */
        REACH,
        /** All. */
        EVERYWHERE,
        /** Those whom the viewer's workspace reaches; others within reach are gone through beside them. */
        WORKSPACE
    }

    static final SearchStart WITHIN_REACH = new SearchStart(Where.REACH, List.of(), List.of());
}
