package org.suivi.profiles.roster.merge;

import java.util.Arrays;

/**
 * The rule of who wins, for one field: the source may change what it wrote itself and fill what is empty; what staff
 * wrote, corrected or removed is only contradicted by a proposal.
 */
enum Comparison {
    KEEP, SET, PROPOSE;

    /**
     * @param last    digest of what the source said last time, null when it never said anything
     * @param current what stands there now, null when nothing
     * @param now     what the source says now; null when it does not say
     */
    static Comparison of(Said last, String current, String now) {
        if (now == null || last.field().same(current, now) || last.field().isVaguer(now, current)) return KEEP;
        if (last.digest() == null) return current == null ? SET : PROPOSE;
        return last.is(current) && !last.field().isProtected() ? SET : PROPOSE;
    }

    /** What the source said last time about a field of a target. */
    record Said(java.util.UUID target, Field field, byte[] digest) {

        boolean is(String value) {
            return digest != null && value != null && Arrays.equals(digest, Digest.of(target, field, value));
        }
    }
}
