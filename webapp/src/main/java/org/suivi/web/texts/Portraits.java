package org.suivi.web.texts;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Stands in for the pictures of people that Suivi does not keep: initials on a colour that stays theirs. */
@Named("portrait")
@ApplicationScoped
public class Portraits {

    private static final int HUES = 8;

    /** First letters of the first and the last word of a name: Éloïse Tremblay-Côté gives ÉT, however it is written. */
    public String initials(String name) {
        if (name == null || name.isBlank()) return "";
        String[] words = spoken(name).strip().split("\\s+");
        String last = words.length == 1 ? "" : first(words[words.length - 1]);
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    /** Number of the colour that belongs to an id or a name. */
    public int hue(Object key) { return key == null ? 0 : Math.floorMod(key.toString().hashCode() * 31 >>> 3, HUES); }

    /** "Tremblay-Côté, Éloïse", as lists have it, the way it is spoken. */
    private static String spoken(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    private static String first(String word) { return new String(Character.toChars(word.codePointAt(0))); }
}
