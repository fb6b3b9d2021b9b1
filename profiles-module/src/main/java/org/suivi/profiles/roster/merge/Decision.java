package org.suivi.profiles.roster.merge;

import java.util.List;

import org.suivi.profiles.identity.LookAlike;
import org.suivi.sharing.ProfileId;

/**
 * What is to be done about somebody.
 *
 * @param settled outcome when nothing is to be done, else null
 * @param known   what the source's key stands for, when it stands for anyone
 * @param same    profile that is taken for the person, although the source did not write it
 * @param alike   who else it could have been
 */
record Decision(Outcome settled, SourceKeys.Known known, ProfileId same, List<LookAlike> alike) {

    static Decision settled(Outcome outcome) { return new Decision(outcome, null, null, List.of()); }

    static Decision renew(SourceKeys.Known known) { return new Decision(null, known, null, List.of()); }

    static Decision adopt(ProfileId same) { return new Decision(null, null, same, List.of()); }

    static Decision create(List<LookAlike> alike) { return new Decision(null, null, null, alike); }

    static Decision review(List<LookAlike> alike) { return new Decision(Outcome.toReview(), null, null, alike); }

    boolean is(Outcome.Kind kind) { return settled != null && settled.kind() == kind; }

    boolean creates() { return settled == null && known == null && same == null; }

    boolean renews() { return settled == null && known != null; }

    /** The profile that it is about, or null. */
    ProfileId target() {
        if (settled != null) return settled.profile();
        return known == null ? same : new ProfileId(known.target());
    }
}
