package org.suivi.profiles;

import java.io.Serializable;
import java.time.LocalDate;

/** A name on papers that was replaced, and the day from which it no longer counted. */
public record FormerName(String family, String given, LocalDate until) implements Serializable {

    public String shown() { return given == null ? family : given + " " + family; }
}
