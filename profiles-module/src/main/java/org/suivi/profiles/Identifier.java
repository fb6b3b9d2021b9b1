package org.suivi.profiles;

import static org.suivi.sharing.InvalidValue.requireText;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.text.PlainText;

/**
 * A number or code that one system knows a person by; unique within that system.
 *
 * @param system slug of the system that gives it, such as {@code code-permanent} or {@code sds}
 */
public record Identifier(String system, String value) implements Serializable {

    /** Permanent code of Québec's ministry of education: four letters and eight digits. */
    public static final String CODE_PERMANENT = "code-permanent";

    private static final Pattern FOUR_LETTERS_EIGHT_DIGITS = Pattern.compile("[A-Z]{4}[0-9]{8}");

    public Identifier {
        system = requireText("system", system, 60).toLowerCase(Locale.ROOT);
        if (!PlainText.isAscii(system)) throw new InvalidValue("system", "plain-letters");
        value = requireText("value", value, 120);
        if (system.equals(CODE_PERMANENT)) value = codePermanent(value);
    }

    private static String codePermanent(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!FOUR_LETTERS_EIGHT_DIGITS.matcher(code).matches()) throw new InvalidValue("value", "code-permanent");
        return code;
    }
}
