package org.suivi.profiles.identity;

import java.util.List;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.names.BirthDate;
import org.suivi.sharing.ProfileId;

/**
 * What is known of someone who may have a profile already; parts may be null or empty while they are being typed.
 *
 * @param profile the profile itself when it exists, to leave it out; or null
 */
public record Likeness(String family, String given, BirthDate birth, List<String> phones, List<String> emails,
        List<Identifier> identifiers, ProfileId profile) {

    private static final int LONGEST_NAME = 200;

    public Likeness {
        family = name(family);
        given = name(given);
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    /** Nobody is called longer than that: comparing takes as long as the two names multiplied. */
    private static String name(String typed) {
        String name = typed == null ? "" : typed.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    public static Likeness of(String family, String given, BirthDate birth) {
        return new Likeness(family, given, birth, null, null, null, null);
    }
}
