package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.csv.Row;

/** Birth date and sex, the only demographics that are taken over. */
record Vital(LocalDate birthDate, String sex) {

    static final Vital UNKNOWN = new Vital(null, null);
    private static final Set<String> SEXES = Set.of("male", "female", "other");
    private static final Set<String> UNSAID = Set.of("unspecified", "unknown");

    static Vital of(Row row) {
        LocalDate birth = row.date("birthDate");
        if (birth != null && (birth.isBefore(BirthDate.FIRST) || birth.isAfter(LocalDate.now()))) {
            row.fail("birthDate", "impossible-date");
            birth = null;
        }
        return new Vital(birth, sex(row));
    }

    /** A word that nobody knows is left out and the rest of the row counts; null where nothing is said. */
    private static String sex(Row row) {
        String said = row.text("sex");
        String sex = said == null ? "unspecified" : said.toLowerCase(Locale.ROOT);
        if (SEXES.contains(sex)) return sex;
        if (!UNSAID.contains(sex)) row.warn("sex", "not-in-list");
        return null;
    }
}
