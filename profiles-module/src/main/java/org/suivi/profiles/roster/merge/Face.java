package org.suivi.profiles.roster.merge;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suivi.profiles.identity.LookAlikes;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Sounds;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/**
 * What somebody of a delivery can be taken for somebody else by, before either of them is stored.
 *
 * @param sounds of all names, {@code family} and {@code given} of those alone
 */
record Face(Set<String> identifiers, Set<String> sounds, Set<String> family, Set<String> given, BirthDate birth) {

    static Face of(Sending sending, IncomingPerson person) {
        var claims = Claims.of(person);
        var identifiers = Said.identifiers(sending, person).values().stream()
            .map(one -> one.system() + " " + one.value()).collect(Collectors.toSet());
        var all = Stream.of(Field.FAMILY, Field.GIVEN, Field.PREFERRED, Field.AT_BIRTH).map(claims::get)
            .filter(name -> name != null).collect(Collectors.joining(" "));
        return new Face(identifiers, Sounds.of(all), Sounds.of(claims.get(Field.FAMILY)),
            Sounds.of(claims.get(Field.GIVEN)), BirthDate.of(person.birthDate()));
    }

    /** Whether one of the two could be found when the other is looked for. */
    boolean mayBe(Face other) { return isLike(other) || other.isLike(this); }

    private boolean isLike(Face sought) {
        boolean family = !Collections.disjoint(sounds, sought.family);
        boolean given = !Collections.disjoint(sounds, sought.given);
        if (family && given) return LookAlikes.mayAgree(birth, sought.birth);
        return (family || given) && birth != null && birth.equals(sought.birth);
    }
}
