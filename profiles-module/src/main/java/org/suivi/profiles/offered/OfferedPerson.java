package org.suivi.profiles.offered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.suivi.profiles.Identifier;

/**
 * A student or someone who answers for students.
 *
 * @param present whether they are still there; who is not is named for a while longer, so that others hear of it
 * @param others  keys of the guardians of a student, or of the students of a guardian
 */
public record OfferedPerson(String key, Role role, boolean present, Instant changed, Names names, Reach reach,
        List<Place> places, List<String> others) {

    public enum Role { STUDENT, GUARDIAN, PARENT, RELATIVE }

    /** @param number of the profile in Suivi, null for who has none */
    public record Names(String family, String given, String preferred, String number, List<Identifier> identifiers) {}

    /** Null where nothing is known or may be said. */
    public record Reach(String email, String phone, String mobile) {}

    /** @param from and until are null where they are not known */
    public record Place(String school, String grade, LocalDate from, LocalDate until) {}
}
