package org.suivi.sharing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Says which record is meant, without knowing anything about it. */
public record RecordId(UUID value) implements Serializable {

    public RecordId { Objects.requireNonNull(value); }

    public static RecordId next() { return new RecordId(NewId.next()); }

    /** Reads an id as it stands in an address; what is no id at all names nothing that anyone may see. */
    public static RecordId of(String text) { return new RecordId(NewId.parse(text)); }

    @Override
    public String toString() { return value.toString(); }
}
