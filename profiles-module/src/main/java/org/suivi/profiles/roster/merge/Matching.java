package org.suivi.profiles.roster.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
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

    private final SourceKeys keys;
    private final IdentityDesk identities;

    @Inject
    Matching(SourceKeys keys, IdentityDesk identities) {
        this.keys = keys;
        this.identities = identities;
    }

    Optional<SourceKeys.Known> known(String source, IncomingPerson person) {
        return person.externalIds().stream().map(id -> keys.find(source, SourceKeys.Kind.PROFILE, id).orElse(null))
            .filter(Objects::nonNull).findFirst();
    }

    /** Profiles within the viewer's reach that may be the person, likeliest first. */
    List<PossibleDuplicate> alike(Viewer viewer, IncomingPerson person) {
        Claims claims = Claims.of(person);
        var identifiers = person.nationalId() == null ? List.<Identifier>of()
            : List.of(new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        var likeness = new Likeness(claims.get(Field.FAMILY), claims.get(Field.GIVEN), birth(person), List.of(),
            List.of(), identifiers, null);
        return identities.possibleDuplicates(viewer, likeness).stream()
            .filter(one -> one.certain() || looksLike(one, person)).toList();
    }

    /** The one candidate whose national identifier and birth date are the same. */
    Optional<ProfileId> certain(List<PossibleDuplicate> alike, IncomingPerson person) {
        return alike.stream().filter(one -> one.certain() && person.birthDate() != null
            && birth(person).equals(one.profile().birth())).map(one -> one.profile().id()).findFirst();
    }

    /** Siblings sound alike too, so that the sound of a name counts only with much else in agreement. */
    private static boolean looksLike(PossibleDuplicate one, IncomingPerson person) {
        boolean unknown = person.birthDate() == null || one.profile().birth() == null;
        boolean birth = one.reasons().contains("birth") || one.reasons().contains("birth-close");
        boolean sound = one.reasons().contains("name-sound") && one.score() >= MUCH;
        return one.reasons().contains("name") && (birth || unknown) || sound && one.reasons().contains("birth");
    }

    private static BirthDate birth(IncomingPerson person) { return BirthDate.of(person.birthDate()); }
}
