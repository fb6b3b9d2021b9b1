package org.suivi.profiles.names;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds text to plain lower-case ASCII words, so that accents, ligatures, apostrophes, hyphens and the spelling of
 * <em>Saint</em> make no difference to sorting and searching. Neither collations nor phonetics do all of these.
 */
public final class Folding {

    /** Longest word that is kept in an index; a longer one is cut on both sides of the comparison. */
    public static final int LONGEST_WORD = 40;

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('œ', "oe"), Map.entry('æ', "ae"), Map.entry('ß', "ss"), Map.entry('ł', "l"),
            Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"),
            Map.entry('ı', "i"), Map.entry('ħ', "h"));
    private static final Map<String, String> SPELLINGS = Map.of("saint", "st", "sainte", "ste");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /** The key to sort by: words separated by one space, <em>Saint</em> as <em>St</em>; empty when nothing is left. */
    public static String fold(String text) {
        return sequence(text).stream().map(word -> SPELLINGS.getOrDefault(word, word)).collect(joining(" "));
    }

    /** The words in their order, each of them once. */
    public static Set<String> words(String text) { return new LinkedHashSet<>(sequence(text)); }

    /** Whether something is looked for by which nothing can be found, since no letter or digit of it is kept. */
    public static boolean isInVain(String sought) {
        return sought != null && !sought.isBlank() && sequence(sought).isEmpty();
    }

    /** Digits only, as telephone numbers are compared. */
    public static String digits(String text) { return text == null ? "" : text.replaceAll("[^0-9]", ""); }

    private static List<String> sequence(String text) {
        if (text == null) return List.of();
        var words = new ArrayList<String>();
        Arrays.stream(NO_LETTER_OR_DIGIT.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .forEach(words::add);
        return words;
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length() + 8);
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++)
            plain.append(LETTERS.getOrDefault(lower.charAt(i), String.valueOf(lower.charAt(i))));
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
}
