package org.suivi.launch.bulk;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.suivi.profiles.names.Sounds;

/** Sounds of names, remembered by name: working them out takes long, and the same names come again and again. */
final class Spoken {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Spoken() {}

    static Set<String> of(String... names) {
        var sounds = new LinkedHashSet<String>();
        for (String name : names)
            if (name != null)
                for (String part : name.split("[ -]")) sounds.addAll(KNOWN.computeIfAbsent(part, Sounds::of));
        return sounds;
    }
}
