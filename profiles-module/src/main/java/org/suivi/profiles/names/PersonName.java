package org.suivi.profiles.names;

import static org.suivi.sharing.InvalidValue.optionalText;
import static org.suivi.sharing.InvalidValue.requireText;

import java.io.Serializable;

/**
 * The names of a person, as typed and never re-cased.
 *
 * @param family    legal family name with its particles; the only name of someone who has just one
 * @param given     legal given names, or null
 * @param preferred the given name used in daily life, or null when it is the legal one
 * @param atBirth   family name at birth where it differs, or null
 */
public record PersonName(String family, String given, String preferred, String atBirth) implements Serializable {

    public PersonName {
        family = requireText("family", family, 100);
        given = optionalText("given", given, 100);
        preferred = optionalText("preferred", preferred, 100);
        atBirth = optionalText("atBirth", atBirth, 100);
    }

    public static PersonName of(String family, String given) { return new PersonName(family, given, null, null); }

    /** As people are addressed: preferred or given name first. */
    public String shown() { return join(daily(), " ", family); }

    /** As lists show it: family name, comma, preferred or given name. */
    public String listed() { return daily() == null ? family : family + ", " + daily(); }

    /** As papers show it, without the preferred name. */
    public String legal() { return join(given, " ", family); }

    /** Two letters for an avatar. */
    public String initials() {
        String first = daily() == null ? "" : daily();
        return (letter(first) + letter(family)).toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether the name on papers is the same, whatever the preferred name. */
    public boolean sameOnPapers(PersonName other) { return legal().equals(other.legal()); }

    private String daily() { return preferred == null ? given : preferred; }

    private static String join(String first, String between, String last) {
        return first == null ? last : first + between + last;
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
