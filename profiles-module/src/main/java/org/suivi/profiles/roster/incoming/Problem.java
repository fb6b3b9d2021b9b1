package org.suivi.profiles.roster.incoming;

/**
 * One line of the report that goes back to whoever sent the file; it names the place and never repeats the value.
 *
 * @param row   line in the file, 1 is the header, 0 the file as a whole
 * @param field column, or null
 * @param code  key of the text under {@code roster.problem.<code>}
 */
public record Problem(Severity severity, String file, long row, String field, String code) {

    /** What follows from a problem: the package is refused, the row is left out, or it is only worth knowing. */
    public enum Severity { REJECTION, ERROR, WARNING, NOTE }
}
