package org.suivi.profiles.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.suivi.profiles.identity.LookAlikes.Person;
import org.suivi.profiles.identity.LookAlikes.Sought;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.sharing.ProfileId;

/** People who are to get profiles, compared as {@link LookAlikes} will compare them when they have them. */
public final class Lineup {

    private final Map<ProfileId, Person> all = new HashMap<>();
    private final Map<BirthDate, List<Person>> byBirth = new HashMap<>();
    private final NavigableMap<String, List<Person>> byName = new TreeMap<>();

    /** @param id that the profile would have */
    public void add(ProfileId id, PersonName name, BirthDate birth) {
        var person = new Person(id, birth, name);
        all.put(id, person);
        if (birth != null) byBirth.computeIfAbsent(birth, none -> new ArrayList<>()).add(person);
        byName.computeIfAbsent(Folding.fold(name.listed()), none -> new ArrayList<>()).add(person);
    }

    /** The look-alikes of somebody among those who were added before. */
    public List<LookAlike> of(Sought one) {
        var found = new HashMap<ProfileId, Person>();
        BirthDate birth = one.likeness().birth();
        byBirth.getOrDefault(birth, List.of()).forEach(other -> found.put(other.id(), other));
        String start = LookAlikes.start(one.likeness());
        if (!start.isEmpty())
            byName.subMap(start, start + LookAlikes.LAST).values().stream().flatMap(List::stream)
                .filter(other -> LookAlikes.mayAgree(other.birth(), birth))
                .forEach(other -> found.put(other.id(), other));
        one.known().forEach(id -> found.put(id, all.get(id)));
        return LookAlikes.compared(one, found.values());
    }
}
