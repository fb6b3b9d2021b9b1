package org.suivi.profiles.identity;

import java.util.List;
import org.suivi.profiles.reach.ProfileSummary;

/**
 * A profile that may be the same person.
 *
 * @param certain an identifier is the same
 * @param score   likeness from 0 to 100, to order by
 * @param reasons keys of what agrees: {@code identifier}, {@code name}, {@code name-sound}, {@code birth},
 *                {@code birth-close}, {@code phone}, {@code email}
 */
public record PossibleDuplicate(ProfileSummary profile, boolean certain, int score, List<String> reasons) {

    private static final int WORTH_A_LOOK = 50;

    boolean isWorthALook() { return score >= WORTH_A_LOOK; }
}
