package org.suivi.profiles.schooling;

import java.time.LocalDate;
import java.util.UUID;

/** One period at one institution; {@code until} is null while it lasts. */
public record EnrolmentView(UUID id, UUID institution, String institutionName, String grade, LocalDate from,
        LocalDate until) {

    public boolean isCurrentOn(LocalDate day) { return until == null || !until.isBefore(day); }
}
