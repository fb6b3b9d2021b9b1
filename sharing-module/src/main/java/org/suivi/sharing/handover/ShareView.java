package org.suivi.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.suivi.sharing.Party;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.RightPath;

/**
 * Who has access to a record, how much, and through which path.
 *
 * @param detail    service, title or workspace that tells people of the same name apart
 * @param members   number of people who reach the record through this party
 * @param givenBy   who shared it; null for the holder
 * @param upTo      nothing written after this instant is shown to them; null when all is
 * @param lastDay   on which the share ends by itself; null when it lasts
 * @param mayChange whether this viewer may change or withdraw it
 */
public record ShareView(Party party, String name, String detail, int members, Level level, RightPath.Kind path,
                        Instant since, String givenBy, String message, Instant upTo, LocalDate lastDay,
                        boolean mayChange) {

    public boolean holder() { return path == RightPath.Kind.HOLDER; }
}
