package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.LookAlike;
import org.suivi.profiles.identity.LookAlikes;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * Finds the profile of a person: by a key of the source, then by the trusted national identifier together with the same
 * birth date. Whoever only looks alike is a candidate that somebody has to decide about, never a match.
 */
@ApplicationScoped
class Matching {

    private static final int MUCH = 80;

    private final Scenes scenes;
    private final LookAlikes lookAlikes;
    private final IdentityDesk identities;

    @Inject
    Matching(Scenes scenes, LookAlikes lookAlikes, IdentityDesk identities) {
        this.scenes = scenes;
        this.lookAlikes = lookAlikes;
        this.identities = identities;
    }

    /** What is to be done about each, as things are now. */
    List<Decision> decide(Viewer viewer, Sending sending, List<Asked> people) {
        var decisions = new ArrayList<Decision>();
        var sound = people.stream().filter(one -> Checks.of(sending, one.person()).isEmpty()).toList();
        var scene = scenes.of(viewer, sending, sound);
        var strangers = new ArrayList<Integer>();
        for (int i = 0; i < people.size(); i++) {
            decisions.add(known(sending, scene, people.get(i)));
            if (decisions.get(i) == null) strangers.add(i);
        }
        var alike = lookAlikes.of(viewer, strangers.stream().map(i -> people.get(i).person())
            .map(one -> new LookAlikes.Sought(likeness(one), scene.identified(one))).toList());
        for (int i = 0; i < strangers.size(); i++)
            decisions.set(strangers.get(i), stranger(sending, people.get(strangers.get(i)), alike.get(i)));
        for (int i = 0; i < people.size(); i++)
            decisions.set(i, unlessTaken(sending, scene, people.get(i), decisions.get(i)));
        return decisions;
    }

    /** Profiles within the viewer's reach that may be the person, likeliest first, as somebody is to see them. */
    List<PossibleDuplicate> alike(Viewer viewer, IncomingPerson person) {
        return identities.possibleDuplicates(viewer, likeness(person)).stream()
            .filter(one -> looksLike(new LookAlike(one.profile().id(), one.profile().birth(), one.certain(),
                one.score(), one.reasons()), person)).toList();
    }

    /** Null for somebody whom the source never named. */
    private static Decision known(Sending sending, Scene scene, Asked asked) {
        var flaws = Checks.of(sending, asked.person());
        if (flaws.isEmpty()) flaws = scene.flaws(sending, asked.person());
        if (!flaws.isEmpty()) return Decision.settled(Outcome.refused(flaws));
        var known = scene.known(asked.person());
        if (known.isEmpty()) return asked.verdict().same() == null ? null : Decision.adopt(asked.verdict().same());
        if (sending.rules().createOnly()) return Decision.settled(Outcome.leftAlone());
        if (!scene.nothingNew(sending, known.get(), asked.person())) return Decision.renew(known.get());
        return Decision.settled(Outcome.of(Outcome.Kind.SAME, new ProfileId(known.get().target())));
    }

    /** What cannot be carried out since somebody else has an identifier is refused at its place. */
    private static Decision unlessTaken(Sending sending, Scene scene, Asked asked, Decision decision) {
        if (decision.settled() != null) return decision;
        var flaws = scene.owners().taken(sending, asked.person(), decision.target());
        return flaws.isEmpty() ? decision : Decision.settled(Outcome.refused(flaws));
    }

    static Decision stranger(Sending sending, Asked asked, List<LookAlike> found) {
        var alike = found.stream().filter(one -> looksLike(one, asked.person())).toList();
        var certain = certain(alike, asked.person());
        if (certain.isPresent())
            return sending.rules().createOnly() ? Decision.settled(Outcome.leftAlone()) : Decision.adopt(certain.get());
        if (!alike.isEmpty() && !asked.verdict().isNew()) return Decision.review(alike);
        return Decision.create(alike);
    }

    static Likeness likeness(IncomingPerson person) {
        Claims claims = Claims.named(person.name());
        var identifiers = person.nationalId() == null ? List.<Identifier>of()
            : List.of(new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        return new Likeness(claims.get(Field.FAMILY), claims.get(Field.GIVEN), birth(person), List.of(), List.of(),
            identifiers, null);
    }

    /** The one candidate whose national identifier and birth date are the same. */
    private static Optional<ProfileId> certain(List<LookAlike> alike, IncomingPerson person) {
        return alike.stream().filter(one -> one.certain() && person.birthDate() != null
            && birth(person).equals(one.birth())).map(LookAlike::profile).findFirst();
    }

    /** Siblings sound alike too, so that the sound of a name counts only with much else in agreement. */
    private static boolean looksLike(LookAlike one, IncomingPerson person) {
        if (one.certain()) return true;
        boolean unknown = person.birthDate() == null || one.birth() == null;
        boolean birth = one.reasons().contains("birth") || one.reasons().contains("birth-close");
        boolean sound = one.reasons().contains("name-sound") && one.score() >= MUCH;
        return one.reasons().contains("name") && (birth || unknown) || sound && one.reasons().contains("birth");
    }

    private static BirthDate birth(IncomingPerson person) { return BirthDate.of(person.birthDate()); }
}
