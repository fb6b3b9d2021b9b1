package org.suivi.profiles.names;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suivi.sharing.InvalidValue;

/**
 * A date of birth as far as it is known, in the notation of ISO 8601-2: {@code 2014-03-05}, {@code 2014-03},
 * {@code 2014}, and with a final {@code ~} when it is estimated. An unknown date is a null reference.
 */
public record BirthDate(String text) implements Serializable {

    /** Nobody who is helped today was born before. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    public BirthDate {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) throw new InvalidValue("birth", "birth-date");
        text = form.group();
        first(form);
    }

    /** The date that the text says, null when it is blank. */
    public static BirthDate parse(String text) {
        return text == null || text.isBlank() ? null : new BirthDate(text);
    }

    public static BirthDate of(LocalDate day) { return day == null ? null : new BirthDate(day.toString()); }

    public boolean isEstimated() { return text.endsWith("~"); }

    /** Whether day and month are known, and not estimated. */
    public boolean isExact() { return text.length() == 10; }

    public int year() { return Integer.parseInt(text.substring(0, 4)); }

    /** The earliest day it can be. */
    public LocalDate earliest() {
        Matcher form = FORM.matcher(text);
        return form.matches() ? first(form) : null;
    }

    /** Full years at the end of that day, counted from the earliest day it can be. */
    public int ageOn(LocalDate day) { return Math.max(0, Period.between(earliest(), day).getYears()); }

    /** Refuses a birth after the day given, which is today in the organisation's zone, or before {@link #FIRST}. */
    public void requirePossible(LocalDate today) {
        if (earliest().isAfter(today)) throw new InvalidValue("birth", "in-future");
        if (earliest().isBefore(FIRST)) throw new InvalidValue("birth", "long-ago");
    }

    @Override
    public String toString() { return text; }

    private static LocalDate first(Matcher form) {
        try {
            return LocalDate.of(number(form.group(1)), number(form.group(2)), number(form.group(3)));
        } catch (java.time.DateTimeException noSuchDay) {
            throw new InvalidValue("birth", "birth-date");
        }
    }

    private static int number(String digits) { return digits == null ? 1 : Integer.parseInt(digits); }
}
