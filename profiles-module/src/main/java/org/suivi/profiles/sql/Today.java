package org.suivi.profiles.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The calendar day in the organisation's zone: ages, enrolments and orders count by it, not by UTC. */
@ApplicationScoped
public class Today {

    private static final String DEFAULT_ZONE = "America/Toronto";

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Today(Clock clock) {
        this.clock = clock;
        this.zone = ZoneId.of(Optional.ofNullable(System.getProperty("suivi.zone"))
                .or(() -> Optional.ofNullable(System.getenv("SUIVI_ZONE"))).orElse(DEFAULT_ZONE));
    }

    public LocalDate date() { return LocalDate.ofInstant(clock.instant(), zone); }

    public Instant now() { return clock.instant(); }

    public LocalDate day(Instant moment) { return LocalDate.ofInstant(moment, zone); }

    /** The next moment at which it is that time in the organisation's zone. */
    public Instant next(LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.toLocalDate().atTime(time).atZone(zone);
        return (today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(time).atZone(zone)).toInstant();
    }
}
