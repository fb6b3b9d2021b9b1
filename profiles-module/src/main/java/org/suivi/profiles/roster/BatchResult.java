package org.suivi.profiles.roster;

import java.util.List;
import java.util.Locale;

import org.suivi.sharing.ProfileId;

/**
 * What became of one person of a batch, or would become of one.
 *
 * @param index   place in the batch, from 0
 * @param profile null when there is none, or none that the caller may know
 * @param version of the profile afterwards; 0 when nothing was written
 */
public record BatchResult(int index, String externalId, ProfileId profile, Outcome outcome, long version,
        List<BatchProblem> problems) {

    /**
     * {@code PROPOSED}: nothing but values that staff wrote or corrected, which wait for a decision; {@code REVIEW}:
     * somebody has to say first who it is; {@code SKIPPED}: not written because another one of the batch failed, or
     * known when only new people are wanted.
     */
    public enum Outcome {
        CREATED, UPDATED, PROPOSED, UNCHANGED, REVIEW, FAILED, SKIPPED;

        /** As channels write it. */
        public String text() { return name().toLowerCase(Locale.ROOT); }
    }

    public BatchResult { problems = List.copyOf(problems); }
}
