package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suivi.profiles.identity.LookAlikes;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Sounds;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/** People who are made at once. Who may be one of them waits until they are made, and is compared with them then. */
final class Crowd {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<BirthDate>> named = new HashMap<>();

    /** Takes somebody in; false when the person may be one of those who are in. */
    boolean takes(Sending sending, IncomingPerson person) {
        var keys = new ArrayList<String>();
        Said.identifiers(sending, person).values().forEach(one -> keys.add(one.system() + " " + one.value()));
        var likeness = Matching.likeness(person);
        Set<String> family = Sounds.of(likeness.family());
        Set<String> given = Sounds.of(likeness.given());
        if (likeness.birth() != null) {
            family.forEach(sound -> keys.add(likeness.birth() + " " + sound));
            given.forEach(sound -> keys.add(likeness.birth() + " " + sound));
        }
        var names = new ArrayList<String>();
        for (String one : family) for (String other : given) names.add(one + " " + other);
        if (keys.stream().anyMatch(taken::contains) || names.stream().anyMatch(name -> near(name, likeness.birth())))
            return false;
        taken.addAll(keys);
        names.forEach(name -> named.computeIfAbsent(name, first -> new ArrayList<>()).add(likeness.birth()));
        return true;
    }

    private boolean near(String name, BirthDate birth) {
        return named.getOrDefault(name, List.of()).stream().anyMatch(one -> LookAlikes.mayAgree(one, birth));
    }
}
