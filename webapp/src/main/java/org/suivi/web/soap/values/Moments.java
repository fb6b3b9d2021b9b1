package org.suivi.web.soap.values;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Moments in UTC, to the millisecond: more digits are lost on clients and would make two moments of one. */
public final class Moments extends XmlAdapter<String, Instant> {

    @Override
    public Instant unmarshal(String text) { return OffsetDateTime.parse(text.strip()).toInstant(); }

    @Override
    public String marshal(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
