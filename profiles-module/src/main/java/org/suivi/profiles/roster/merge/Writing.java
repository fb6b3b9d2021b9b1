package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Carries out a difference: writes what the source may change and proposes the rest. */
@ApplicationScoped
class Writing {

    private final ProfileWriter writer;
    private final Guardians guardians;
    private final Memory memory;
    private final Proposals proposals;
    private final Repeats repeats;
    private final Acquaintances acquaintances;

    @Inject
    Writing(ProfileWriter writer, Guardians guardians, Memory memory, Proposals proposals,
            Repeats repeats, Acquaintances acquaintances) {
        this.writer = writer;
        this.guardians = guardians;
        this.memory = memory;
        this.proposals = proposals;
        this.repeats = repeats;
        this.acquaintances = acquaintances;
    }

    /** Ties those who are no contacts yet. */
    Acquaintances.Taken strangers(Viewer viewer, Sending sending, Difference difference) {
        ProfileId profile = difference.profile().id();
        var effects = new ArrayList<Effect>();
        boolean proposed = false;
        for (var stranger : difference.around().strangers()) {
            UUID contact = guardians.add(viewer, sending, profile, stranger);
            var taken = acquaintances.take(viewer, sending, new Acquaintances.Met(profile, contact, stranger));
            effects.add(Effect.added(Effect.Kind.TIE_ADDED, contact));
            effects.addAll(taken.effects());
            proposed |= taken.proposed();
        }
        return new Acquaintances.Taken(effects, proposed);
    }

    List<Effect> guardians(Viewer viewer, Sending sending, Difference difference) {
        ProfileId profile = difference.profile().id();
        var effects = new ArrayList<Effect>();
        for (var one : difference.around().known()) {
            if (one.resumes()) effects.add(guardians.resume(viewer, sending, profile, one.contact()));
            ContactView contact = one.resumes() ? again(viewer, profile, one.contact()) : one.contact();
            effects.addAll(guardians.write(viewer, profile, contact, one.plan().sets()));
            effects.addAll(guardians.writeTie(viewer, profile, contact, one.tie().sets()));
            guardians.keep(viewer, sending, one.contact(), one.guardian());
            repeats.remember(one.contact(), sending.source(), one.news());
            memory.remember(sending.source(), one.contact().tieId(), Claims.ofTie(one.guardian()).values());
        }
        for (var gone : difference.around().forgotten())
            effects.add(guardians.unlink(viewer, sending, profile, gone));
        return effects;
    }

    /** Each part makes a version of its own, on top of which the next one is written. */
    List<Effect> profile(Viewer viewer, Sending sending, IncomingPerson person, Difference difference) {
        ProfileView view = difference.profile();
        if (difference.keys()) view = writer.addKeys(viewer, sending, view, person);
        var effects = new ArrayList<Effect>();
        for (var plan : difference.plans().filter(one -> !one.sets().isEmpty()).toList()) {
            view = writer.write(viewer, view, plan.sets());
            plan.sets().forEach((field, change) -> effects.add(new Effect(Effect.Kind.PROFILE_FIELD, plan.target(),
                field, change.before(), change.after())));
        }
        Numbers.of(sending, person).forEach((system, number) -> memory.remember(sending.source(),
            Numbers.target(difference.profile().id().value(), system), Map.of(Field.NUMBER, number)));
        return effects;
    }

    private ContactView again(Viewer viewer, ProfileId profile, ContactView resumed) {
        return guardians.of(viewer, profile).stream().filter(one -> one.tieId().equals(resumed.tieId())).findFirst()
            .orElseThrow();
    }

    /** How many values wait on the list for review. */
    int propose(Sending sending, Difference difference) {
        ProfileId profile = difference.profile().id();
        int proposed = 0;
        for (var plan : difference.plans().toList()) proposed += proposals.add(profile, null, plan, sending.source());
        for (var one : difference.around().known()) {
            proposed += proposals.add(profile, one.contact().contact(), one.plan(), sending.source());
            proposed += proposals.add(profile, one.contact().contact(), one.tie(), sending.source());
        }
        return proposed;
    }
}
