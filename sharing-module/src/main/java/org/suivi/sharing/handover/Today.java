package org.suivi.sharing.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.suivi.sharing.storage.Settings;

/** The calendar day where the organisation is: dates that people set end with their day, not with that of UTC. */
final class Today {

    private static final ZoneId ZONE = ZoneId.of(Settings.find("suivi.zone").orElse("America/Toronto"));

    private Today() {}

    static LocalDate at(Clock clock) { return LocalDate.ofInstant(clock.instant(), ZONE); }
}
