package org.suivi.profiles.contacts;

import static org.suivi.sharing.InvalidValue.optionalText;

import java.io.Serializable;
import java.time.LocalDate;
import org.suivi.sharing.InvalidValue;

/**
 * What a court or the youth protection forbids a contact; it overrides every flag while it is in force.
 *
 * @param order  what orders it: file number or document, null when it is not at hand
 * @param review day on which someone should look at it again; nothing opens by itself
 */
public record Restriction(Kind kind, String order, LocalDate from, LocalDate until, LocalDate review)
        implements Serializable {

    public enum Kind { NONE, SUPERVISED, NO_INFORMATION, NO_CONTACT, NO_RIGHTS }

    public static final Restriction NONE = new Restriction(Kind.NONE, null, null, null, null);

    public Restriction {
        kind = kind == null ? Kind.NONE : kind;
        order = optionalText("order", order, 200);
        if (from != null && until != null && until.isBefore(from)) throw new InvalidValue("until", "before-start");
    }

    /**
     * Whether nothing may be sent to the contact on that day. An order whose last day has passed goes on blocking until
     * someone removes it: nothing opens by itself (E39).
     */
    public boolean blocksMessagesOn(LocalDate day) {
        boolean started = from == null || !day.isBefore(from);
        return started && (kind == Kind.NO_INFORMATION || kind == Kind.NO_CONTACT || kind == Kind.NO_RIGHTS);
    }
}
