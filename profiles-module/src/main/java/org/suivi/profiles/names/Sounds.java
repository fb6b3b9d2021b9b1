package org.suivi.profiles.names;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.RuleType;

/** How a name may sound in French, English and other languages, so that spellings that sound alike meet. */
public final class Sounds {

    private static final int MOST = 12;
    private static final int LONGEST = 60;
    private static final BeiderMorseEncoder ENCODER = encoder();

    /** Names repeat, and to find out how one sounds costs more than to store it. */
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;

    private Sounds() {}

    /** Every way the words of the text may sound; empty for blank text. */
    public static Set<String> of(String text) {
        var sounds = new LinkedHashSet<String>();
        for (String word : Folding.words(text))
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) sounds.addAll(ofWord(word));
        return sounds;
    }

    private static Set<String> ofWord(String word) {
        Set<String> known = KNOWN.get(word);
        if (known != null) return known;
        Set<String> found = Collections.unmodifiableSet(heard(word));
        if (KNOWN.size() < MOST_KNOWN) KNOWN.put(word, found);
        return found;
    }

    private static Set<String> heard(String word) {
        var sounds = new LinkedHashSet<String>();
        for (String sound : encode(word).split("\\|"))
            if (!sound.isEmpty() && sounds.size() < MOST)
                sounds.add(sound.length() > LONGEST ? sound.substring(0, LONGEST) : sound);
        return sounds;
    }

    private static String encode(String word) {
        try {
            return ENCODER.encode(word);
        } catch (EncoderException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static BeiderMorseEncoder encoder() {
        var encoder = new BeiderMorseEncoder();
        encoder.setNameType(NameType.GENERIC);
        encoder.setRuleType(RuleType.APPROX);
        encoder.setConcat(true);
        encoder.setMaxPhonemes(MOST);
        return encoder;
    }
}
