package org.suivi.profiles.offered;

import java.util.Set;

/** Names by which the lists can be filtered and sorted. */
public final class Columns {

    public static final Set<String> SCHOOLS = Set.of("sourcedId", "status", "dateLastModified", "name", "type",
        "identifier");
    public static final Set<String> PEOPLE = Set.of("sourcedId", "status", "dateLastModified", "familyName",
        "givenName", "preferredFirstName", "identifier", "role", "username", "enabledUser");
    public static final Set<String> BIRTHS = Set.of("sourcedId", "status", "dateLastModified", "birthDate", "sex");

    private Columns() {}

    static String checked(String column) {
        if (!SCHOOLS.contains(column) && !PEOPLE.contains(column) && !BIRTHS.contains(column))
            throw new IllegalArgumentException(column);
        return column;
    }
}
