package org.suivi.profiles.reach;

/**
 * The limit of viewers who serve some institutions only. It is a condition and no part of the projection, because an
 * enrolment that ends today shows the profile today and no longer tomorrow, without anything being written.
 */
public final class Within {

    private static final String LIMIT = """
             and (? = 0 or exists (select 1 from profiles_enrolment w where w.profile_id = %s
                              and w.institution_id in (?) and (w.until_on is null or w.until_on >= ?)))
            """;

    private Within() {}

    /**
     * SQL to be added to a condition. Its three parameters are how many institutions limit the viewer, which, and today.
     *
     * @param column the profile's id in that statement
     */
    public static String institutions(String column) { return LIMIT.formatted(column); }
}
