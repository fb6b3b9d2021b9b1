package org.suivi.profiles.roster.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.suivi.profiles.roster.incoming.Problems;

/**
 * Groups the users of a source that are one human: same identifier, same family name and no contradicting birth date.
 * A shared identifier with another name or birth date is reported and grouped by nobody.
 */
final class Humans {

    private final Problems problems;
    private final Map<String, List<SchoolUser>> groups = new LinkedHashMap<>();
    private final Map<String, String> groupOfKey = new HashMap<>();
    private final Map<String, Vital> vitals = new HashMap<>();

    Humans(Problems problems) { this.problems = problems; }

    void add(SchoolUser user, Vital vital) {
        String group = groupOf(user, vital);
        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(user);
        vitals.merge(group, vital, (known, other) -> known.birthDate() == null ? other : known);
        for (String key : user.personKeys()) groupOfKey.putIfAbsent(key, group);
    }

    List<List<SchoolUser>> all() { return List.copyOf(groups.values()); }

    private String groupOf(SchoolUser user, Vital vital) {
        for (String key : user.personKeys()) {
            String group = groupOfKey.get(key);
            if (group == null) continue;
            if (agrees(groups.get(group).get(0), vitals.get(group), user, vital)) return group;
            problems.warn(user.origin().file(), user.origin().row(), "identifier", "identifier-shared");
        }
        return user.id();
    }

    private static boolean agrees(SchoolUser one, Vital oneVital, SchoolUser other, Vital otherVital) {
        boolean sameName = Objects.equals(one.name().family(), other.name().family());
        boolean oneUnknown = oneVital.birthDate() == null || otherVital.birthDate() == null;
        return sameName && (oneUnknown || oneVital.birthDate().equals(otherVital.birthDate()));
    }
}
