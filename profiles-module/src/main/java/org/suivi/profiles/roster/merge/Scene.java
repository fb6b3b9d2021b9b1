package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;

/**
 * What is known at one moment about many people of a delivery.
 *
 * @param keys    what stands behind their keys
 * @param stamps  state of the profiles behind the keys
 * @param owners  profiles that have their identifiers, and which of those behind the keys have a trusted one
 * @param visible those of all these profiles that the viewer may know of
 * @param nowhere keys of institutions that nobody knows and nobody names
 */
record Scene(Map<String, SourceKeys.Known> keys, Map<UUID, Stamps.Stamp> stamps, Owners owners, Set<ProfileId> visible,
        Set<String> nowhere) {

    Optional<SourceKeys.Known> known(IncomingPerson person) {
        return person.externalIds().stream().map(keys::get).filter(Objects::nonNull).findFirst();
    }

    boolean nothingNew(Sending sending, SourceKeys.Known known, IncomingPerson person) {
        var stamp = stamps.get(known.target());
        return known.digest() != null && stamp != null && known.saidTheSame(stamp.with(sending, person));
    }

    /** What only shows against what is known. */
    List<Flaw> flaws(Sending sending, IncomingPerson person) {
        var flaws = hidden(sending, person);
        var placements = person.placements();
        for (int i = 0; i < placements.size(); i++)
            if (!placements.get(i).isNamed() && nowhere.contains(placements.get(i).placeId()))
                flaws.add(new Flaw(new InstitutionUnknown().code(), "/placements/" + i + "/placeId"));
        return flaws;
    }

    /**
     * Identifiers that belong to a profile out of the viewer's reach. Such a person is refused as one whose identifier
     * is taken, and nothing else is said: nobody is created twice and nobody is disclosed.
     */
    private List<Flaw> hidden(Sending sending, IncomingPerson person) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < person.externalIds().size(); i++) {
            var known = keys.get(person.externalIds().get(i));
            if (known != null && !visible.contains(new ProfileId(known.target())))
                flaws.add(new Flaw("identifier-taken", "/externalIds/" + i));
        }
        if (flaws.isEmpty()) Said.identifiers(sending, person).forEach((path, one) -> {
            if (owners.of(one) != null && !visible.contains(owners.of(one)))
                flaws.add(new Flaw("identifier-taken", path));
        });
        return flaws;
    }

    /** Profiles within reach that have the trusted identifier of the person. */
    Set<ProfileId> identified(IncomingPerson person) {
        return owners.identified(person).stream().filter(visible::contains).collect(Collectors.toSet());
    }
}
