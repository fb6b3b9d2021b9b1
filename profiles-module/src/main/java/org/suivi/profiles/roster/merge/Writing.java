package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Carries out a difference: writes what the source may change and proposes the rest. */
@ApplicationScoped
class Writing {

    private final ProfileDesk profiles;
    private final ProfileWriter writer;
    private final Guardians guardians;
    private final Memory memory;
    private final Proposals proposals;

    @Inject
    Writing(ProfileDesk profiles, ProfileWriter writer, Guardians guardians, Memory memory, Proposals proposals) {
        this.profiles = profiles;
        this.writer = writer;
        this.guardians = guardians;
        this.memory = memory;
        this.proposals = proposals;
    }

    List<Effect> guardians(Viewer viewer, Sending sending, Difference difference) {
        ProfileId profile = difference.profile().id();
        var effects = new ArrayList<Effect>();
        for (var one : difference.around().known()) {
            effects.addAll(guardians.write(viewer, profile, one.contact(), one.plan().sets()));
            effects.addAll(guardians.writeTie(viewer, profile, one.contact(), one.tie().sets()));
            memory.remember(sending.source(), one.contact().contact(), Claims.of(one.guardian()));
            memory.remember(sending.source(), one.contact().tieId(), Claims.ofTie(one.guardian()));
        }
        for (var gone : difference.around().forgotten())
            effects.add(guardians.unlink(viewer, sending, profile, gone));
        for (var stranger : difference.around().strangers()) effects.add(guardians.add(viewer, sending, profile, stranger));
        return effects;
    }

    /** Reads the profile anew, since a change of a contact may have given it a new version. */
    List<Effect> profile(Viewer viewer, Sending sending, IncomingPerson person, Difference difference) {
        ProfileView view = profiles.open(viewer, difference.profile().id());
        long version = writer.identify(viewer, sending, view, person);
        var sets = difference.own().sets();
        if (sets.isEmpty()) return List.of();
        if (version != view.version()) view = profiles.open(viewer, view.id());
        writer.write(viewer, view, sets);
        var effects = new ArrayList<Effect>();
        sets.forEach((field, change) -> effects.add(new Effect(Effect.Kind.PROFILE_FIELD,
            difference.profile().id().value(), field, change.before(), change.after())));
        return effects;
    }

    /** How many values are new on the list for review. */
    int propose(Sending sending, Difference difference) {
        int proposed = propose(sending, difference, null, difference.own());
        for (var one : difference.around().known()) {
            proposed += propose(sending, difference, one.contact().contact(), one.plan());
            proposed += propose(sending, difference, one.contact().contact(), one.tie());
        }
        return proposed;
    }

    private int propose(Sending sending, Difference difference, UUID contact, Plan plan) {
        var about = new Proposals.About(difference.profile().id(), contact, plan.target());
        plan.proposes().forEach((field, value) -> proposals.add(about, new Proposals.Contradiction(field, value),
            sending.source()));
        return plan.proposes().size();
    }
}
