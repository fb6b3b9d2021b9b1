package org.suivi.sharing.people;

import java.text.Normalizer;
import java.util.Locale;

/** Names without accents, case and punctuation, each word after one blank, so that {@code % word%} finds its start. */
final class SearchKey {

    private SearchKey() {}

    /** Whether something is looked for and nothing of it is in any key. */
    static boolean isInVain(String words) { return words != null && !words.isBlank() && of(words).isBlank(); }

    static String of(String... parts) {
        String joined = String.join(" ", java.util.Arrays.stream(parts).filter(java.util.Objects::nonNull).toList());
        String plain = Normalizer.normalize(joined.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o")
            .replaceAll("[^a-z0-9]+", " ").strip();
        return " " + plain.substring(0, Math.min(plain.length(), 290));
    }
}
