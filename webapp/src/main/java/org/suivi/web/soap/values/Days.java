package org.suivi.web.soap.values;

import java.time.LocalDate;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Calendar days; a time zone behind one is what some clients cannot leave out, and says nothing. */
public final class Days extends XmlAdapter<String, LocalDate> {

    private static final int LENGTH = "2014-03-05".length();

    @Override
    public LocalDate unmarshal(String text) { return LocalDate.parse(text.strip().substring(0, LENGTH)); }

    @Override
    public String marshal(LocalDate day) { return day == null ? null : day.toString(); }
}
