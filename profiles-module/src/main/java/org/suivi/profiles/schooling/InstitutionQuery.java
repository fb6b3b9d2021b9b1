package org.suivi.profiles.schooling;

import java.util.UUID;

import org.suivi.profiles.names.Folding;

/**
 * Which institutions a program asks for.
 *
 * @param words beginning of words of the name; null for all
 * @param code  number in the school system; null for all
 * @param after the last one the program has already; null from the beginning
 * @param limit at most that many
 */
public record InstitutionQuery(String words, String code, UUID after, int limit) {

    /** Whether something is looked for and nothing of it can be found by. */
    boolean isInVain() { return Folding.isInVain(words); }
}
