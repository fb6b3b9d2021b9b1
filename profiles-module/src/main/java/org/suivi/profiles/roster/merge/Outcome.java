package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.sharing.ProfileId;

/**
 * What bringing in a person did, or would do.
 *
 * @param profile the profile, null for one that would be created and for one to be decided about
 * @param version of the profile afterwards, 0 when nothing was written
 */
public record Outcome(Kind kind, ProfileId profile, long version, List<Effect> effects) {

    /** {@code PROPOSE}: nothing but values that staff has corrected since, which became proposals. */
    public enum Kind { CREATE, CHANGE, PROPOSE, SAME, REVIEW, LEAVE }

    public Outcome { effects = List.copyOf(effects); }

    static Outcome of(Kind kind, ProfileId profile) { return new Outcome(kind, profile, 0, List.of()); }
}
