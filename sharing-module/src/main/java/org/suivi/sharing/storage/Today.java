package org.suivi.sharing.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The calendar day in the organisation's zone: ages, enrolments, orders and last days count by it, not by UTC. */
@ApplicationScoped
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Today(Clock clock) { this(clock, ZoneId.of(Settings.find("suivi.zone").orElse("America/Toronto"))); }

    public Today(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate date() { return day(clock.instant()); }

    public Instant now() { return clock.instant(); }

    public ZoneId zone() { return zone; }

    public LocalDate day(Instant moment) { return LocalDate.ofInstant(moment, zone); }

    /** The next moment at which it is that time in the organisation's zone. */
    public Instant next(LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.toLocalDate().atTime(time).atZone(zone);
        return (today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(time).atZone(zone)).toInstant();
    }
}
