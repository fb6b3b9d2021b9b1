package org.suivi.profiles.schooling;

import static org.suivi.sharing.InvalidValue.optionalText;

import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;

/** Enrols someone; {@code from} may be unknown (null), {@code until} is null while the enrolment lasts. */
public record NewEnrolment(UUID institution, String grade, LocalDate from, LocalDate until) {

    public NewEnrolment {
        if (institution == null) throw new InvalidValue("institution", "required");
        grade = optionalText("grade", grade, 40);
        if (from != null && until != null && until.isBefore(from)) throw new InvalidValue("until", "before-start");
    }
}
