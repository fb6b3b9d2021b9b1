package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.Viewer;

/** Compares a profile and its contacts with what a source says; reads only. */
@ApplicationScoped
class Differences {

    private final Schooling schooling;
    private final Guardians guardians;
    private final SourceValues said;
    private final Proposals proposals;
    private final Repeats repeats;

    @Inject
    Differences(Schooling schooling, Guardians guardians, SourceValues said, Proposals proposals, Repeats repeats) {
        this.schooling = schooling;
        this.guardians = guardians;
        this.said = said;
        this.proposals = proposals;
        this.repeats = repeats;
    }

    /** What is to be written, what is to be proposed, and whose tie is to end. */
    Difference of(Viewer viewer, Sending sending, IncomingPerson person, Seen seen) {
        ProfileView profile = seen.profile();
        UUID id = profile.id().value();
        var claims = Claims.of(person).beside(profile.name().given());
        Plan own = proposals.undecided(Plan.of(id, claims, Standing.of(profile), said.of(id, sending.source())));
        boolean variant = person.student() ? profile.variants().student() : profile.variants().client();
        if (!variant) own.sets().put(Field.VARIANT, new Plan.Change(null, person.student() ? "student" : "client"));
        var all = guardians.of(viewer, profile.id());
        var now = new Enrolled(profile.enrolments(), seen.back(), sending.today());
        return new Difference(profile, own, numbers(sending, person, profile), around(sending, person, all),
            schooling.differs(viewer, sending, person, now), ProfileWriter.lacksKeys(sending, person, profile));
    }

    private List<Plan> numbers(Sending sending, IncomingPerson person, ProfileView profile) {
        var plans = new ArrayList<Plan>();
        Numbers.of(sending, person).forEach((system, number) -> {
            UUID target = Numbers.target(profile.id().value(), system);
            var last = new Comparison.Said(target, Field.NUMBER, said.of(target, sending.source()).get(Field.NUMBER));
            plans.add(proposals.undecided(
                Plan.ofOne(last, Numbers.standing(profile.identifiers(), number, last), number)));
        });
        return plans;
    }

    /** One whose tie somebody has ended is neither known nor a stranger, whatever the source goes on saying. */
    private Difference.Around around(Sending sending, IncomingPerson person, List<ContactView> all) {
        var known = new ArrayList<Difference.OfGuardian>();
        var strangers = new ArrayList<IncomingGuardian>();
        for (var one : person.named()) {
            var tied = guardians.tied(all, sending.source(), one);
            if (tied.isEmpty()) strangers.add(one);
            else if (guardians.goesOn(sending.source(), tied.get())) known.add(compared(sending, tied.get(), one));
        }
        boolean ends = sending.rules().unlink() && person.guardians() != null;
        var forgotten = ends ? guardians.forgotten(all, sending.source(), person.guardians()) : List.<ContactView>of();
        return new Difference.Around(known, strangers, forgotten);
    }

    private Difference.OfGuardian compared(Sending sending, ContactView contact, IncomingGuardian guardian) {
        Claims news = repeats.news(contact, sending.source(), guardian);
        return new Difference.OfGuardian(contact, guardian, news,
            proposals.undecided(guardians.plan(contact, sending.source(), news)),
            proposals.undecided(guardians.tiePlan(contact, sending.source(), guardian)));
    }

    /** A profile as it stands, and whether the person had left and is there again. */
    record Seen(ProfileView profile, boolean back) {}
}
