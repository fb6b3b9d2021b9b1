package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.Set;

import org.suivi.profiles.roster.csv.Row;

/** Birth date and sex, the only demographics that are taken over. */
record Vital(LocalDate birthDate, String sex) {

    static final Vital UNKNOWN = new Vital(null, null);
    private static final Set<String> SEXES = Set.of("male", "female", "other", "unspecified", "unknown");
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    static Vital of(Row row) {
        LocalDate birth = row.date("birthDate");
        if (birth != null && (birth.isBefore(OLDEST) || birth.isAfter(LocalDate.now()))) {
            row.fail("birthDate", "impossible-date");
            birth = null;
        }
        String sex = row.oneOf("sex", SEXES);
        boolean said = sex != null && !sex.equals("unspecified") && !sex.equals("unknown");
        return new Vital(birth, said ? sex : null);
    }
}
