package org.suivi.profiles.roster.legacy;

import java.util.Set;
import java.util.regex.Pattern;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.incoming.IncomingName;

/**
 * A name out of a text field.
 *
 * @param name  null when the field names nobody
 * @param whole whether it could not be taken apart and stands as it was written
 */
record FreeName(IncomingName name, boolean whole) {

    static final FreeName NOBODY = new FreeName(null, false);

    private static final Set<String> NO_NAMES = Set.of("", "inconnu", "inconnue", "unknown", "na", "n a", "x", "xx",
        "xxx", "sans nom", "no name", "a venir", "tbd", "aucun", "none", "s o");
    private static final Pattern SEVERAL = Pattern.compile("(?iu)(^|\\s)(et|and|&|ou|or)(\\s|$)|[/&+]");
    private static final Pattern TITLE =
        Pattern.compile("(?iu)^(m|mr|mrs|ms|mme|mlle|monsieur|madame|dr|dre|me)\\.?\\s+");

    static FreeName ofParts(String family, String given) {
        boolean noFamily = isNoName(family);
        boolean noGiven = isNoName(given);
        if (noFamily && noGiven) return NOBODY;
        return new FreeName(IncomingName.of(noFamily ? null : cut(family), noGiven ? null : cut(given)), false);
    }

    /** "Family, Given" and "Given Family" are taken apart; couples and longer names stay whole. */
    static FreeName of(String text) {
        if (isNoName(text)) return NOBODY;
        if (SEVERAL.matcher(text).find()) return new FreeName(IncomingName.of(cut(text), null), true);
        int comma = text.indexOf(',');
        if (comma > 0) return ofParts(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
        String bare = TITLE.matcher(text).replaceFirst("");
        String[] words = bare.split("\\s+");
        if (words.length == 1) return new FreeName(IncomingName.of(cut(bare), null), false);
        if (words.length == 2) return new FreeName(IncomingName.of(cut(words[1]), cut(words[0])), false);
        return new FreeName(IncomingName.of(cut(text), null), true);
    }

    boolean isNobody() { return name == null; }

    private static boolean isNoName(String text) { return text == null || NO_NAMES.contains(Folding.fold(text)); }

    private static String cut(String text) { return text.length() > 100 ? text.substring(0, 100) : text; }
}
