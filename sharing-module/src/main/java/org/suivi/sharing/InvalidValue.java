package org.suivi.sharing;

import org.suivi.sharing.text.PlainText;

/** A value that cannot be what it is said to be, with the field it was given for. */
public final class InvalidValue extends Refusal {

    private final String field;

    /**
     * @param field name of the component of the command or value object, such as {@code birthDate}
     * @param rule  what is wrong, as a key: the text is found under {@code invalid.<rule>}
     */
    public InvalidValue(String field, String rule, Object... args) {
        super(Kind.INVALID, "invalid." + rule, args);
        this.field = field;
    }

    public String field() { return field; }

    /** The text as {@link PlainText#line} makes it, or a refusal when nothing is left or it cannot be stored. */
    public static String requireText(String field, String text, int max) {
        return required(field, optionalText(field, text, max));
    }

    /** The text as {@link PlainText#line} makes it, null when nothing is left, a refusal when it cannot be stored. */
    public static String optionalText(String field, String text, int max) {
        return storable(field, PlainText.line(text), max);
    }

    /** The text as {@link PlainText#lines} makes it, or a refusal when nothing is left or it cannot be stored. */
    public static String requireLines(String field, String text, int max) {
        return required(field, optionalLines(field, text, max));
    }

    /** The text as {@link PlainText#lines} makes it, null when nothing is left, a refusal when it cannot be stored. */
    public static String optionalLines(String field, String text, int max) {
        return storable(field, PlainText.lines(text), max);
    }

    private static String required(String field, String text) {
        if (text == null) throw new InvalidValue(field, "required");
        return text;
    }

    private static String storable(String field, String text, int max) {
        if (PlainText.isUnwritable(text)) throw new InvalidValue(field, "characters");
        if (text != null && text.length() > max) throw new InvalidValue(field, "too-long", max);
        return text;
    }
}
