package org.suivi.sharing.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.suivi.sharing.InvalidValue;

/** What a password must be: long, and not what anyone would try first (NIST SP 800-63B, 5.1.1.2). */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final List<String> COMMON = List.of("password", "motdepasse", "azerty", "qwerty", "qwertz",
        "letmein", "bienvenue", "welcome", "bonjour", "iloveyou", "jetaime", "admin", "suivi", "quebec",
        "montreal", "changeme");

    private PasswordRules() {}

    /** @param own words of the person, such as names and login, that it must not consist of */
    static void check(String password, String... own) {
        if (password == null || password.length() < SHORTEST)
            throw new InvalidValue("password", "password-too-short", SHORTEST);
        if (password.length() > LONGEST) throw new InvalidValue("password", "too-long", LONGEST);
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        boolean guessable = password.chars().distinct().count() < 5 || COMMON.contains(letters)
            || letters.isEmpty() && isSequence(password)
            || Arrays.stream(own).anyMatch(word -> word != null && word.length() > 3 && isMostly(password, word));
        if (guessable) throw new InvalidValue("password", "password-guessable");
    }

    private static boolean isMostly(String password, String word) {
        String rest = password.toLowerCase(Locale.ROOT).replace(word.toLowerCase(Locale.ROOT), "");
        return rest.length() <= 6 && rest.length() < password.length();
    }

    /** Digits that go up, down or on the spot, also past nine. */
    private static boolean isSequence(String text) {
        String digits = text.replaceAll("\\D", "");
        int step = step(digits, 1);
        return java.util.stream.IntStream.range(1, digits.length()).filter(i -> step(digits, i) != step).count() <= 2;
    }

    private static int step(String digits, int at) {
        return digits.length() < 2 ? 0 : (digits.charAt(at) - digits.charAt(at - 1) + 10) % 10;
    }
}
