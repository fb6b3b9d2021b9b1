package org.suivi.profiles.roster.incoming;

import java.time.LocalDate;

/**
 * Enrolment at an institution; dates and grade are null where the source does not say.
 *
 * @param placeId key of the institution in the source
 * @param place   its name
 */
public record Placement(String placeId, String place, String grade, LocalDate from, LocalDate to, boolean primary) {}
