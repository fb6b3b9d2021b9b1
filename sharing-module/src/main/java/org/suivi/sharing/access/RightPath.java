package org.suivi.sharing.access;

import java.time.Instant;
import org.suivi.sharing.Party;

/**
 * Why someone may see a record, in a form that screens can put into words: through custody, a share, the coordination
 * of a workspace or an open offer, and through which party.
 *
 * @param via     the party that the right belongs to, the viewer in person or one of the viewer's units
 * @param viaName name of that party
 * @param since   when the right began
 */
public record RightPath(Kind kind, Party via, String viaName, Instant since) {

    public enum Kind { HOLDER, GRANT, COORDINATOR, OFFER }

    /** Key of the sentence for this path, such as {@code path.grant.team}; its arguments are name and date. */
    public String key() { return "path." + lower(kind) + "." + lower(via.kind()); }

    /** For the audit trail, with the name of the day. */
    @Override
    public String toString() { return key() + " " + since + " " + viaName; }

    private static String lower(Enum<?> value) { return value.name().toLowerCase(java.util.Locale.ROOT); }
}
