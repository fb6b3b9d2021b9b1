package org.suivi.profiles.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/**
 * The limit of viewers who serve some institutions only. It is a condition and no part of the projection, because an
 * enrolment that ends today shows the profile today and no longer tomorrow, without anything being written.
 */
public record Within(String condition, List<Object> values) {

    private static final String LIMIT = """
             and (? = 0 or exists (select 1 from profiles_enrolment w where w.profile_id = %s
                              and w.institution_id in (?) and (w.until_on is null or w.until_on >= ?)))
            """;

    /** For somebody whom nothing limits the server need not plan it; {@code column} is the profile's id. */
    static Within of(Viewer viewer, String column, LocalDate today) {
        Set<UUID> institutions = viewer.institutions();
        return institutions.isEmpty() ? new Within("", List.of())
                : new Within(institutions(column), List.of(institutions.size(), institutions, today));
    }

    /**
     * SQL to be added to a condition. Its three parameters are how many institutions limit the viewer, which,
     * and today.
     *
     * @param column the profile's id in that statement
     */
    public static String institutions(String column) { return LIMIT.formatted(column); }
}
