package org.suivi.web.texts;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Stands in for the pictures of people that Suivi does not keep: initials on a colour that stays theirs. */
@Named("portrait")
@ApplicationScoped
public class Portraits {

    private static final int HUES = 8;

    /** First letters of the given and the family name: Éloïse Tremblay-Côté and Tremblay-Côté, Éloïse give ÉT. */
    public String initials(String name) {
        if (name == null || name.isBlank()) return "";
        String[] words = givenFirst(name).split("\\s+");
        String last = words.length == 1 ? "" : first(words[words.length - 1]);
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    /** Number of the colour of a name, the same whichever way round it is written. */
    public int hue(String name) {
        return name == null ? 0 : Math.floorMod(givenFirst(name).hashCode() * 31 >>> 3, HUES);
    }

    /** As people are addressed, from the form of lists: “Benali, Amir” becomes “Amir Benali”. */
    public String spoken(String listed) { return listed == null ? "" : givenFirst(listed); }

    private static String givenFirst(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name.strip() : name.substring(comma + 2).strip() + " " + name.substring(0, comma).strip();
    }

    private static String first(String word) { return new String(Character.toChars(word.codePointAt(0))); }
}
