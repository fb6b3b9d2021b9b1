package org.suivi.web.json;

import java.util.regex.Pattern;

/** A number as it was written; never expanded, since a few characters can mean a gigabyte of digits. */
record Digits(String text) {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    /** The whole number it is, null when it has a fraction, an exponent or more than nine digits. */
    Integer whole() { return WHOLE.matcher(text).matches() ? Integer.valueOf(text) : null; }
}
