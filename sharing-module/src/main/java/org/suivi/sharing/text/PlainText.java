package org.suivi.sharing.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Puts text in order that comes from outside, by whatever channel, so that the same words are the same text everywhere:
 * composed (Unicode NFC), without outer blanks, without what misleads the eye.
 */
public final class PlainText {

    /** Blanks of every kind; line breaks of old printers and of word processors among them. */
    private static final Pattern BLANK = Pattern.compile("\r\n|[\\t\\n\\x0B\\f\\r\\x85\\p{Z}]");
    private static final Pattern BREAK = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

    /** Marks that nobody sees and orders to write in the other direction; joiners stay, some scripts need them. */
    private static final Pattern INVISIBLE =
        Pattern.compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** Nothing of it can be seen, not even the letters of scripts that are made to be blank. */
    private static final Pattern NOTHING =
        Pattern.compile("[\\s\\x85\\p{Z}\\p{Cf}\\p{Mn}\\u115F\\u1160\\u2065\\u2800\\u3164\\uFFA0]*");

    /** What XML 1.0 cannot hold (section 2.2), and the controls that it discourages. */
    private static final Pattern UNWRITABLE =
        Pattern.compile("[\\x00-\\x08\\x0B\\f\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]");

    /** Stands in place of what was lost (Unicode 15, section 23.8, specials). */
    private static final String LOST = "\uFFFD";

    private PlainText() {}

    /** Text for one line: every blank is a plain space. Null when there is nothing to see. */
    public static String line(String text) {
        return ordered(text, BLANK, " ", INVISIBLE);
    }

    /** Text of several lines: line breaks and tabs stay. Null when there is nothing to see. */
    public static String lines(String text) {
        return ordered(text, BREAK, "\n", null);
    }

    /** Whether there are characters in it that not every channel can write. */
    public static boolean isUnwritable(String text) { return text != null && UNWRITABLE.matcher(text).find(); }

    /** Whether a column that holds ASCII can hold it, or can even be compared with it. */
    public static boolean isAscii(String text) { return text.chars().allMatch(c -> c < 0x80); }

    /** Whether somebody read it in another encoding than it was written in, and lost characters of it. */
    public static boolean isDamaged(String text) { return text != null && text.contains(LOST); }

    /** The text as every channel can write it. */
    public static String writable(String text) {
        return isUnwritable(text) ? UNWRITABLE.matcher(text).replaceAll(LOST) : text;
    }

    /** Text that somebody is still writing, as {@link #lines} breaks it and as every channel can write it. */
    public static String unfinished(String text) {
        return text == null ? null : writable(BREAK.matcher(text).replaceAll("\n"));
    }

    /**
     * What was stored, as it can be shown: before there was this rule, a name of nothing visible could be stored, and
     * characters that not every channel can write still come in with drafts of notes.
     */
    public static String stored(String text) {
        if (text == null || text.isBlank() || isUsual(text)) return text;
        return NOTHING.matcher(text).matches() ? LOST : writable(text);
    }

    /** Composed Latin letters and what goes with them in one line, as nearly all text: nothing to look for. */
    private static boolean isUsual(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c > 0xAD && c < 0x250);
    }

    /** What stood between two parts of a letter is out before they are composed. */
    private static String ordered(String text, Pattern blank, String instead, Pattern without) {
        if (text == null) return null;
        if (isUsual(text)) return text.isBlank() ? null : text.strip();
        String plain = blank.matcher(text).replaceAll(instead);
        String seen = without == null ? plain : without.matcher(plain).replaceAll("");
        String ordered = stripped(Normalizer.normalize(seen, Normalizer.Form.NFC));
        return NOTHING.matcher(ordered).matches() ? null : ordered;
    }

    /** Without outer blanks, those that hold words together among them. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) from++;
        while (to > from && isBlank(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) { return Character.isWhitespace(c) || Character.isSpaceChar(c); }
}
