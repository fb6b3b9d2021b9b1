package org.suivi.sharing;

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

    /** The text without outer blanks, or a refusal when nothing is left or it is longer than the column. */
    public static String requireText(String field, String text, int max) {
        if (text == null || text.isBlank()) throw new InvalidValue(field, "required");
        return limit(field, text.strip(), max);
    }

    /** The text without outer blanks, null when nothing is left, a refusal when it is longer than the column. */
    public static String optionalText(String field, String text, int max) {
        return text == null || text.isBlank() ? null : limit(field, text.strip(), max);
    }

    private static String limit(String field, String text, int max) {
        if (text.length() > max) throw new InvalidValue(field, "too-long", max);
        return text;
    }
}
