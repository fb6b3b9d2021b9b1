package org.suivi.profiles;

import java.time.LocalDate;
import java.util.UUID;

/** An alert as every header that names the profile shows it. */
public record AlertView(UUID id, NewAlert.Kind kind, NewAlert.Severity severity, String text, LocalDate from,
        LocalDate until) {}
