package org.suivi.sharing.clients;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.sharing.Scope;

/** Sets of scopes as they stand in columns and requests: separated by blanks (RFC 6749, section 3.3). */
public final class Scopes {

    private Scopes() {}

    public static String text(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
    }

    /** What a request asks for; refuses a word that is no scope. Empty when it asks for nothing in particular. */
    public static Set<Scope> asked(String text) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (text == null) return scopes;
        for (String word : text.strip().split(" +"))
            if (!word.isEmpty()) scopes.add(Scope.of(word).orElseThrow(ScopeNotGranted::new));
        return scopes;
    }

    static Set<Scope> common(Set<Scope> one, Set<Scope> other) {
        Set<Scope> both = EnumSet.noneOf(Scope.class);
        one.stream().filter(other::contains).forEach(both::add);
        return both;
    }
}
