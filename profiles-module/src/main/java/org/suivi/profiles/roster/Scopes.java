package org.suivi.profiles.roster;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;

/** Keeps what a system was allowed to do when it left a job behind, since its token ends before the job does. */
final class Scopes {

    private Scopes() {}

    static String write(Viewer client) {
        return Stream.of(Scope.values()).filter(client::has).map(Scope::name).collect(Collectors.joining(" "));
    }

    /** Null for a person, whose roles say everything. */
    static Set<Scope> read(String written) {
        if (written == null) return null;
        var scopes = EnumSet.noneOf(Scope.class);
        for (String name : written.split(" ")) if (!name.isEmpty()) scopes.add(Scope.valueOf(name));
        return scopes;
    }
}
