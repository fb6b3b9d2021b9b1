package org.suivi.web.soap.values;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Calendar days; a time zone behind one is what some clients cannot leave out, and says nothing. */
public final class Days extends XmlAdapter<String, LocalDate> {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");

    /** Null for what is no date of XML: the contract says so by itself, and names the element. */
    @Override
    public LocalDate unmarshal(String text) {
        Matcher day = DAY.matcher(text.strip());
        try {
            return day.matches() ? LocalDate.parse(day.group(1)) : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @Override
    public String marshal(LocalDate day) { return day == null ? null : day.toString(); }
}
