package org.suivi.sharing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Someone that access can be given to: a member of staff, a team, a service or a whole workspace. */
public record Party(Kind kind, UUID id) implements Serializable {

    public enum Kind { STAFF, TEAM, SERVICE, WORKSPACE }

    public Party {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static Party staff(UUID id) { return new Party(Kind.STAFF, id); }

    public static Party team(UUID id) { return new Party(Kind.TEAM, id); }

    public static Party service(UUID id) { return new Party(Kind.SERVICE, id); }

    public static Party workspace(UUID id) { return new Party(Kind.WORKSPACE, id); }

    /** Reads the form {@code STAFF:018f…} that pages put into addresses and form values. */
    public static Party of(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        for (Kind kind : Kind.values())
            if (colon > 0 && kind.name().equals(text.substring(0, colon)))
                return new Party(kind, NewId.parse(text.substring(colon + 1)));
        throw new NotVisible();
    }

    @Override
    public String toString() { return kind + ":" + id; }
}
