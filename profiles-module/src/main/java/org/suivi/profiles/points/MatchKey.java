package org.suivi.profiles.points;

import java.util.Locale;
import org.suivi.profiles.names.SearchWords;
import org.suivi.sharing.text.PlainText;

/** By what points of two people are compared; its column holds ASCII only, and is asked for nothing else. */
public final class MatchKey {

    private MatchKey() {}

    public static String phone(String number) { return SearchWords.nationalDigits(number); }

    /** Null for an address with other letters: it is not compared. */
    public static String email(String address) {
        String key = address.toLowerCase(Locale.ROOT);
        return PlainText.isAscii(key) ? key : null;
    }
}
