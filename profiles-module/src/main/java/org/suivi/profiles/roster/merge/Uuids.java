package org.suivi.profiles.roster.merge;

import java.util.UUID;

/** Reads what the driver gives for columns that JPA does not map. */
final class Uuids {

    private Uuids() {}

    static UUID of(Object column) { return column instanceof UUID id ? id : UUID.fromString(column.toString()); }

    static boolean truth(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }
}
