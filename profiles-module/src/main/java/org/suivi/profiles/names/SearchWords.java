package org.suivi.profiles.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text into the folded words that profiles are found by. Both sides of a search are cut the same way: what was
 * typed matches when each of its words begins a word of the profile.
 */
public final class SearchWords {

    private static final Pattern DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d\\s().-]{5,}\\d");
    private static final Pattern JOINTS = Pattern.compile("['\u2019\u02bc-]");
    private static final Pattern SAINT = Pattern.compile("\\bsaint(e?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ST = Pattern.compile("\\bst(e?)\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 8;

    private final Set<String> words = new LinkedHashSet<>();

    /** The words to look for; dates and telephone numbers become one word each, whatever their spelling. */
    public static List<String> ofQuery(String typed) {
        if (typed == null) return List.of();
        String rest = DATE.matcher(typed).replaceAll(",");
        String phones = PHONE.matcher(rest).replaceAll(found -> " " + nationalDigits(found.group()) + " ");
        var all = new LinkedHashSet<>(Folding.words(phones));
        DATE.matcher(typed).results().map(SearchWords::joined).forEach(all::add);
        return withoutPrefixes(all).stream().limit(MOST_WORDS).toList();
    }

    /** Names and other text; what an apostrophe or hyphen joins is found in one piece and in its parts. */
    public SearchWords text(String... texts) {
        for (String text : texts) {
            if (text == null) continue;
            spelt(text);
            spelt(SAINT.matcher(text).replaceAll("st$1"));
            spelt(ST.matcher(text).replaceAll("saint$1"));
        }
        return this;
    }

    private void spelt(String text) {
        words.addAll(Folding.words(text));
        words.addAll(Folding.words(JOINTS.matcher(text).replaceAll("")));
    }

    /** A number such as P-000123 is found by all of it and by its digits without leading zeros. */
    public SearchWords number(String number) {
        words.add(Folding.digits(number).replaceFirst("^0+(?=\\d)", ""));
        return text(number);
    }

    /** A telephone number is found by all of its digits and by the last seven. */
    public SearchWords phone(String number) {
        String digits = nationalDigits(number);
        words.add(digits);
        if (digits.length() > 7) words.add(digits.substring(digits.length() - 7));
        return this;
    }

    /** A birth date is found by its year and by as much of it as is typed. */
    public SearchWords birth(BirthDate birth) {
        if (birth != null) words.add(Folding.digits(birth.text()));
        return this;
    }

    public Set<String> words() { return Set.copyOf(words); }

    /** Digits without the international prefix of North America, which some write and some leave out. */
    public static String nationalDigits(String number) {
        String digits = Folding.digits(number);
        return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static String joined(MatchResult date) {
        return date.group(1) + date.group(2) + (date.group(3) == null ? "" : date.group(3));
    }

    /** A word that begins another one adds nothing. */
    private static List<String> withoutPrefixes(Set<String> all) {
        var kept = new ArrayList<String>();
        for (String word : all)
            if (all.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word))) kept.add(word);
        return kept;
    }
}
