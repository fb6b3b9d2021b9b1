package org.suivi.profiles.offered;

import java.time.Instant;

/** Birth date and sex of a student. @param birthDate null when the day is not known; as is the sex */
public record OfferedBirth(String key, boolean present, Instant changed, String birthDate, String sex) {}
