package org.suivi.records;

import java.util.UUID;

import org.suivi.profiles.names.Folding;
import org.suivi.sharing.Party;

/**
 * Which records a list shows.
 *
 * @param words   parts of the number, the title or a person's name in any order; null or blank for all
 * @param state   null for both
 * @param service null for all
 * @param holder  null for all
 * @param limit   rows of one page, at most 200
 */
public record RecordQuery(String words, RecordState state, UUID service, Party holder, Sort sort, int offset,
        int limit) {

    /** By what the list is ordered; the newest number first where nothing else is said. */
    public enum Sort { ACTIVITY, NUMBER, TITLE, PERSON, OPENED }

    /** Whether something is looked for and nothing of it can be found by. */
    boolean isInVain() { return Folding.isInVain(words); }

    /** The active records of the viewer, the most recently used first. */
    public static RecordQuery active(int limit) {
        return new RecordQuery(null, RecordState.ACTIVE, null, null, Sort.ACTIVITY, 0, limit);
    }

    public RecordQuery {
        sort = sort == null ? Sort.ACTIVITY : sort;
        offset = Math.max(0, offset);
        limit = Math.min(200, Math.max(1, limit));
    }
}
