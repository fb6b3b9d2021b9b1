package org.suivi.profiles.roster.merge;

import java.util.Locale;

import org.suivi.profiles.Sex;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.sharing.InvalidValue;

/** Reads codes of published lists in any spelling: {@code noContact}, {@code no-contact}, {@code NO_CONTACT}. */
final class Codes {

    private Codes() {}

    /** Refuses what is not in the list. */
    static <E extends Enum<E>> E of(Class<E> list, String said) {
        String bare = bare(said);
        for (E one : list.getEnumConstants()) if (bare(one.name()).equals(bare)) return one;
        throw new InvalidValue(list.getSimpleName().toLowerCase(Locale.ROOT), "unknown");
    }

    static <E extends Enum<E>> E orNull(Class<E> list, String said) {
        return said == null || said.isBlank() ? null : of(list, said);
    }

    /** Also in the words of OneRoster; null where nothing is said. */
    static String sex(String said) {
        return switch (said == null ? "" : said.strip().toUpperCase(Locale.ROOT)) {
            case "", "UNSPECIFIED" -> null;
            case "FEMALE" -> Sex.FEMALE.name();
            case "MALE" -> Sex.MALE.name();
            case "X", "OTHER" -> Sex.X.name();
            default -> throw new InvalidValue("sex", "unknown");
        };
    }

    static ContactPoint.Kind kind(String said) { return of(ContactPoint.Kind.class, said); }

    static ContactPoint.Use use(String said) {
        var use = orNull(ContactPoint.Use.class, said);
        return use == null ? ContactPoint.Use.OTHER : use;
    }

    private static String bare(String said) {
        return said == null ? "" : said.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
