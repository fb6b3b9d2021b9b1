package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;

/** Who has which identifiers, and who has a trusted one at all. */
final class Owners {

    private final Map<Identifier, ProfileId> owners = new HashMap<>();
    private final Set<ProfileId> trusted = new HashSet<>();

    /** Somebody who has an identifier keeps it. */
    void add(Identifier identifier, ProfileId owner) {
        owners.putIfAbsent(identifier, owner);
        if (isTrusted(identifier)) trusted.add(owner);
    }

    /** The owner of an identifier, or null. */
    ProfileId of(Identifier identifier) { return owners.get(identifier); }

    /** Everybody who has any of them. */
    List<ProfileId> all() { return owners.values().stream().distinct().toList(); }

    /** Those who have the trusted identifier of the person, which is one or nobody. */
    Set<ProfileId> identified(IncomingPerson person) {
        if (person.nationalId() == null) return Set.of();
        var owner = of(new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        return owner == null ? Set.of() : Set.of(owner);
    }

    /**
     * Identifiers that belong to another profile than the target, null for somebody new. Where the target has a trusted
     * one, another is only proposed.
     */
    List<Flaw> taken(Sending sending, IncomingPerson person, ProfileId target) {
        var flaws = new ArrayList<Flaw>();
        Said.identifiers(sending, person).forEach((path, one) -> {
            boolean proposed = isTrusted(one) && trusted.contains(target);
            if (!proposed && owners.containsKey(one) && !of(one).equals(target))
                flaws.add(new Flaw("identifier-taken", path));
        });
        return flaws;
    }

    private static boolean isTrusted(Identifier identifier) {
        return identifier.system().equals(Identifier.CODE_PERMANENT);
    }
}
