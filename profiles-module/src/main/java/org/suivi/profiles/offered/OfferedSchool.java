package org.suivi.profiles.offered;

import java.time.Instant;

/** An institution. @param since when it became known; its name may have been corrected later */
public record OfferedSchool(String key, String name, String code, Instant since) {}
