package org.suivi.profiles;

import static org.suivi.sharing.InvalidValue.requireText;

import java.time.LocalDate;
import org.suivi.sharing.InvalidValue;

/** Something that everybody who works with the person must know at first glance. */
public record NewAlert(Kind kind, Severity severity, String text, LocalDate from, LocalDate until) {

    public enum Kind { ALLERGY, CUSTODY, SAFETY, MEDICAL, OTHER }

    public enum Severity { INFO, WARNING, CRITICAL }

    public NewAlert {
        if (kind == null) throw new InvalidValue("kind", "required");
        severity = severity == null ? Severity.WARNING : severity;
        text = requireText("text", text, 300);
        if (from != null && until != null && until.isBefore(from)) throw new InvalidValue("until", "before-start");
    }

    /** Whether its last day is over. */
    boolean isOver(LocalDate today) { return until != null && until.isBefore(today); }
}
