package org.suivi.records;

import java.time.LocalDate;

import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;

/**
 * The limit of viewers who serve some institutions only, as a condition for statements: lists must not show what a
 * single record would refuse them. Without such a limit it costs nothing.
 */
public final class WithinBounds {

    private static final String ENROLLED = """
            exists (select 1 from %s where %s and e.institution_id in (:institutions)
                    and (e.until_on is null or e.until_on >= :today))""";

    private WithinBounds() {}

    /** Whether the record is about anyone of the viewer's institutions. */
    public static String record(Viewer viewer, String column) {
        return enrolled(viewer, "records_link b join profiles_enrolment e on e.profile_id = b.profile_id",
                "b.open = 1 and b.record_id = " + column);
    }

    /** Whether that person is of the viewer's institutions. */
    static String person(Viewer viewer, String column) {
        return enrolled(viewer, "profiles_enrolment e", "e.profile_id = " + column);
    }

    /** Gives the statement the values that the conditions need. */
    public static Sql bind(Sql sql, Viewer viewer, LocalDate today) {
        return sql.with("institutions", viewer.institutions()).with("today", today);
    }

    private static String enrolled(Viewer viewer, String from, String where) {
        return viewer.institutions().isEmpty() ? "1 = 1" : ENROLLED.formatted(from, where);
    }
}
