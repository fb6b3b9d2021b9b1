package org.suivi.sharing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Says which profile is meant, without knowing anything about it. */
public record ProfileId(UUID value) implements Serializable {

    public ProfileId { Objects.requireNonNull(value); }

    public static ProfileId next() { return new ProfileId(NewId.next()); }

    /** Reads an id as it stands in an address; what is no id at all names nothing that anyone may see. */
    public static ProfileId of(String text) { return new ProfileId(NewId.parse(text)); }

    @Override
    public String toString() { return value.toString(); }
}
