package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out quickly whether somebody may be one of many others. */
final class Faces {

    private final Set<String> identifiers = new HashSet<>();
    private final Map<String, List<Face>> bySound = new HashMap<>();

    void add(Face face) {
        identifiers.addAll(face.identifiers());
        for (String sound : face.sounds()) bySound.computeIfAbsent(sound, first -> new ArrayList<>()).add(face);
    }

    boolean mayHave(Face face) {
        return !Collections.disjoint(identifiers, face.identifiers())
            || face.sounds().stream().flatMap(sound -> bySound.getOrDefault(sound, List.of()).stream())
                .anyMatch(face::mayBe);
    }
}
