package org.suivi.profiles.contacts;

import java.time.LocalDate;
import java.util.UUID;

/** The end of a tie on that day, or today; the version is the one that the editor saw. */
public record TieEnd(UUID tieId, long version, LocalDate until, String reason) {}
