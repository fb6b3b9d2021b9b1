package org.suivi.profiles.roster.merge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The delivery that something was said in.
 *
 * @param source slug of the sender, under which its keys are kept
 * @param run    the import run
 * @param today  the day in the organisation's zone
 * @param rules  what else the sender wants
 */
public record Sending(String source, UUID run, LocalDate today, Rules rules) {

    /**
     * @param createOnly whether somebody who is known already is left alone
     * @param unlink     whether the tie to a guardian ends whom the source named once and names no longer
     * @param complete   whether it says of everybody at which of its institutions they are, and so at which not
     */
    public record Rules(boolean createOnly, boolean unlink, boolean complete) {

        public static final Rules USUAL = new Rules(false, false, false);
    }


    /** As the history of a profile names where a value came from. */
    String provenance() { return "import:" + source; }
}
