package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.sharing.ProfileId;

/**
 * What bringing in a person did, or would do.
 *
 * @param profile the profile, null for one that would be created and for one to be decided about
 * @param version of the profile afterwards, 0 when nothing was written
 * @param flaws   why it was refused
 */
public record Outcome(Kind kind, ProfileId profile, long version, List<Effect> effects,
        List<Flaw> flaws) {

    private static final Flaw KNOWN = new Flaw("already-known", "");

    /**
     * {@code PROPOSE}: nothing but values that staff has corrected since, which became proposals; {@code REFUSED}: a
     * claim cannot be what it is said to be.
     */
    public enum Kind { CREATE, CHANGE, PROPOSE, SAME, REVIEW, LEAVE, REFUSED }

    public Outcome {
        effects = List.copyOf(effects);
        flaws = List.copyOf(flaws);
    }

    Outcome(Kind kind, ProfileId profile, long version, List<Effect> effects) {
        this(kind, profile, version, effects, List.of());
    }

    static Outcome refused(List<Flaw> flaws) { return new Outcome(Kind.REFUSED, null, 0, List.of(), flaws); }

    /** Somebody who is known already, when only new people are wanted. */
    static Outcome leftAlone() { return refused(List.of(KNOWN)); }

    /** Somebody in the archive is left as they are until a person takes them out of it. */
    static Outcome archived(ProfileId profile) {
        return new Outcome(Kind.REFUSED, profile, 0, List.of(), List.of(new Flaw("left-in-archive", "")));
    }

    /** Whether it was not written because only new people are wanted. */
    public boolean isLeftAlone() { return flaws.contains(KNOWN); }

    /** The same of somebody whose code alone was kept. */
    public static boolean isLeftAlone(String code) { return KNOWN.code().equals(code); }

    static Outcome toReview() { return of(Kind.REVIEW, null); }

    static Outcome of(Kind kind, ProfileId profile) { return new Outcome(kind, profile, 0, List.of()); }
}
