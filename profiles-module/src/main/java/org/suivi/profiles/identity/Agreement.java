package org.suivi.profiles.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.sharing.ProfileId;

/** What a candidate was found by, and how much the rest of it agrees. */
class Agreement {

    /**
     * Kinds of key that the database compares. Phone numbers may be a family's and weigh less; the sound of both names,
     * and the birth date with the sound of one, only bring a candidate in: names and dates are compared afterwards.
     */
    enum Key { IDENTIFIER, EMAIL, PHONE, SOUND, BIRTH }

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.92;
    private static final double CLOSE = 0.8;

    private final Set<Key> keys = EnumSet.noneOf(Key.class);

    Agreement and(Key key) {
        keys.add(key);
        return this;
    }

    PossibleDuplicate with(ProfileSummary profile, Likeness likeness) {
        var like = with(profile.id(), profile.name(), profile.birth(), likeness);
        return new PossibleDuplicate(profile, like.certain(), like.score(), like.reasons());
    }

    LookAlike with(ProfileId profile, PersonName name, BirthDate birth, Likeness likeness) {
        List<String> reasons = new ArrayList<>();
        int score = keys(reasons) + name(name, likeness, reasons) + birth(birth, likeness.birth(), reasons);
        return new LookAlike(profile, birth, keys.contains(Key.IDENTIFIER), Math.max(0, Math.min(100, score)), reasons);
    }

    private int keys(List<String> reasons) {
        int score = 0;
        for (Key key : keys) {
            int weight = switch (key) {
                case IDENTIFIER -> 100;
                case EMAIL -> 30;
                case PHONE -> 25;
                case SOUND, BIRTH -> 0;
            };
            if (weight > 0) reasons.add(key.name().toLowerCase(Locale.ROOT));
            score += weight;
        }
        return score;
    }

    /** Names may be swapped, shortened, or spelt as they sound. */
    private int name(PersonName name, Likeness likeness, List<String> reasons) {
        String typed = Folding.fold(likeness.given() + " " + likeness.family());
        if (typed.isBlank()) return 0;
        double alike = Math.max(LIKENESS.apply(typed, Folding.fold(name.legal())),
                Math.max(LIKENESS.apply(typed, Folding.fold(name.shown())),
                        LIKENESS.apply(Folding.fold(likeness.family() + " " + likeness.given()),
                                Folding.fold(name.legal()))));
        if (alike >= ALIKE) return add(reasons, "name", 50);
        if (keys.contains(Key.SOUND)) return add(reasons, "name-sound", alike >= CLOSE ? 40 : 30);
        return 0;
    }

    /** Whether two people with these birth dates can be one; so they can when nobody knows. */
    static boolean mayAgree(BirthDate one, BirthDate other) {
        return one == null || other == null || birth(one, other, new ArrayList<>()) > 0;
    }

    private static int birth(BirthDate theirs, BirthDate typed, List<String> reasons) {
        if (theirs == null || typed == null) return 0;
        if (theirs.equals(typed)) return add(reasons, "birth", 40);
        if (oneSlip(theirs, typed) || compatible(theirs, typed)) return add(reasons, "birth-close", 20);
        return -25;
    }

    /** One is only part of the other. */
    private static boolean compatible(BirthDate one, BirthDate other) {
        return !(one.isExact() && other.isExact()) && one.year() == other.year();
    }

    /** One digit differs, or day and month are swapped. */
    private static boolean oneSlip(BirthDate one, BirthDate other) {
        if (!one.isExact() || !other.isExact()) return false;
        String swapped = other.text().substring(0, 5) + other.text().substring(8) + "-" + other.text().substring(5, 7);
        long different = java.util.stream.IntStream.range(0, 10)
                .filter(i -> one.text().charAt(i) != other.text().charAt(i)).count();
        return different <= 1 || one.text().equals(swapped);
    }

    private static int add(List<String> reasons, String reason, int score) {
        reasons.add(reason);
        return score;
    }
}
