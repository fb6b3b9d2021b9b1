package org.suivi.sharing.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.suivi.sharing.Party;
import org.suivi.sharing.access.Level;

/**
 * Who has access to a record and how much, as programs may know it.
 *
 * @param holder  whether the party looks after the record
 * @param upTo    nothing written after this instant is shown to them; null when all is
 * @param lastDay on which the share ends by itself; null when it lasts
 */
public record ShareOutline(Party party, String name, Level level, boolean holder, Instant since, Instant upTo,
                           LocalDate lastDay) {

    static ShareOutline of(ShareView share) {
        return new ShareOutline(share.party(), share.name(), share.level(), share.holder(), share.since(),
            share.upTo(), share.lastDay());
    }
}
