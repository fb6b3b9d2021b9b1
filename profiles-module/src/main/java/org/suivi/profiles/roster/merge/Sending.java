package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The delivery that something was said in.
 *
 * @param source slug of the sender, under which its keys are kept
 * @param run    the import run
 * @param today  the day in the organisation's zone
 */
public record Sending(String source, UUID run, LocalDate today) {

    /** As the history of a profile names where a value came from. */
    String provenance() { return "import:" + source; }
}
