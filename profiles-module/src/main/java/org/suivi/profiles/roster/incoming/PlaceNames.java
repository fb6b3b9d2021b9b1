package org.suivi.profiles.roster.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the people of a delivery call institutions: it is enough when one of them says the name of a key. */
public final class PlaceNames {

    private final Map<String, String> names = new HashMap<>();

    private PlaceNames() {}

    /** The same people, each with the names that any of them says; a place may be empty. */
    public static List<IncomingPerson> spread(List<IncomingPerson> people) {
        var said = new PlaceNames();
        people.stream().filter(Objects::nonNull).flatMap(one -> one.placements().stream()).filter(Placement::isNamed)
            .forEach(one -> said.names.putIfAbsent(one.placeId(), one.place()));
        return people.stream().map(one -> one == null ? null : said.named(one)).toList();
    }

    private IncomingPerson named(IncomingPerson person) {
        if (person.placements().stream().allMatch(Placement::isNamed)) return person;
        return person.placed(person.placements().stream().map(this::named).toList());
    }

    private Placement named(Placement placement) {
        return placement.isNamed() ? placement : placement.called(names.get(placement.placeId()));
    }
}
