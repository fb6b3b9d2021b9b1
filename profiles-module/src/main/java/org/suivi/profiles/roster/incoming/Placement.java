package org.suivi.profiles.roster.incoming;

import java.time.LocalDate;

/**
 * Enrolment at an institution; dates and grade are null where the source does not say.
 *
 * @param placeId key of the institution in the source
 * @param place   its name
 */
public record Placement(String placeId, String place, String grade, LocalDate from, LocalDate to, boolean primary) {

    public boolean isNamed() { return place != null && !place.isBlank(); }

    Placement called(String name) { return new Placement(placeId, name, grade, from, to, primary); }

    /** The same without an end. */
    public Placement openEnded() { return new Placement(placeId, place, grade, from, null, primary); }
}
