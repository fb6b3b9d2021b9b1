package org.suivi.profiles.messages;

import java.time.LocalDate;
import java.util.UUID;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.ContactPoint;

/**
 * An e-mail address that belongs to the person or to one of the contacts.
 *
 * @param point    the contact point
 * @param contact  the contact it belongs to, null for the person
 * @param name     whose address it is
 * @param blocked  key of why nothing may be sent there ({@code do-not-contact}, {@code restricted},
 *                 {@code deceased}, {@code expired}), null when it may
 * @param order    the order that restricts the contact, or null
 * @param until    last day of that order, or null when it has none
 * @param discreet whether sending needs a confirmation
 * @param shared   whether the person and a contact both use it: nothing confidential is sent there
 */
public record Recipient(UUID point, UUID contact, String name, String address, String blocked, String order,
        LocalDate until, boolean discreet, boolean shared) {

    public boolean isOpen() { return blocked == null; }

    /** What forbids a message to that address on that day, in the order of weight; null when nothing does. */
    static String blocked(boolean deceased, Restriction restriction, ContactPoint point, LocalDate day) {
        if (deceased) return "deceased";
        if (restriction.blocksMessagesOn(day)) return "restricted";
        if (point.caution().doNotContact()) return "do-not-contact";
        return point.isValidOn(day) ? null : "expired";
    }

    void requireOpen(NewMessage message) {
        if (blocked != null) throw new RecipientBlocked(blocked, order, until);
        if (discreet && !message.confirmed()) throw new RecipientBlocked("discreet", null, null);
        if (shared && message.confidential()) throw new RecipientBlocked("shared", null, null);
    }
}
