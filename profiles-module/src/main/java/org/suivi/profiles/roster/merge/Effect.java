package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.UUID;

import org.suivi.profiles.schooling.EnrolmentView;

/**
 * One thing that bringing in a person did, so that it can be taken back.
 *
 * @param target the profile, or the contact, tie or enrolment that was touched or added
 * @param before value of a changed field, null when it was empty, or the last day of a tie or enrolment that had one;
 *               {@code archived} where a return took the profile out of the archive
 * @param after  the value now, or the last day of a tie or enrolment that was ended
 */
public record Effect(Kind kind, UUID target, Field field, String before, String after) {

    private static final String ARCHIVED = "archived";

    public enum Kind {
        PROFILE_FIELD, CONTACT_FIELD, TIE_FIELD, TIE_ADDED, TIE_ENDED, TIE_RESUMED, ENROLMENT_ADDED, ENROLMENT_ENDED,
        RETURNED
    }

    /** A tie that ended on that day. */
    static Effect tieEnded(UUID tie, LocalDate day) {
        return new Effect(Kind.TIE_ENDED, tie, null, null, day.toString());
    }

    /** A tie that had ended on that day and goes on. */
    static Effect tieResumed(UUID tie, LocalDate day) {
        return new Effect(Kind.TIE_RESUMED, tie, null, day.toString(), null);
    }

    /** An enrolment that ends on that day, and went on or had another end before. */
    static Effect enrolmentEnded(EnrolmentView known, LocalDate day) {
        String before = known.until() == null ? null : known.until().toString();
        return new Effect(Kind.ENROLMENT_ENDED, known.id(), null, before, day.toString());
    }

    /** Somebody who had left, or whose profile was in the archive even, is there again. */
    static Effect returned(UUID profile, boolean fromArchive) {
        return new Effect(Kind.RETURNED, profile, null, fromArchive ? ARCHIVED : null, null);
    }

    boolean isReturn() { return kind == Kind.RETURNED; }

    boolean isFromArchive() { return ARCHIVED.equals(before); }

    static Effect added(Kind kind, UUID target) { return new Effect(kind, target, null, null, null); }
}
