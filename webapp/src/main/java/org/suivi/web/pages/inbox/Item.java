package org.suivi.web.pages.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.handover.TransferView;
import org.suivi.sharing.notices.NoticeView;

/**
 * One line of the inbox: an offer or a notice.
 *
 * @param offer  null for a notice
 * @param notice null for an offer
 * @param open   whether it waits for an answer, or was not read yet
 */
public record Item(UUID id, Instant at, TransferView offer, NoticeView notice, boolean open) implements Serializable {

    static Item of(TransferView offer) {
        return new Item(offer.id(), offer.offeredAt(), offer, null, offer.mayAnswer());
    }

    static Item of(NoticeView notice) { return new Item(notice.id(), notice.at(), null, notice, !notice.read()); }

    public boolean isOffer() { return offer != null; }

    public boolean isAboutPerson() { return notice != null && notice.profile() != null; }

    public String who() { return offer != null ? offer.from().name() : notice.by(); }
}
