package org.suivi.profiles.roster.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.identity.Lineup;
import org.suivi.profiles.identity.LookAlikes;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;

/** The new people of a trial: foresees what each finds when those before have their profiles. */
public final class Gathering {

    private final Sending sending;
    private final Lineup lineup = new Lineup();
    private final Map<Identifier, ProfileId> owners = new HashMap<>();

    public Gathering(Sending sending) { this.sending = sending; }

    /** What becomes of somebody whom nobody before the delivery is like. */
    public Outcome join(IncomingPerson person) {
        var code = person.nationalId() == null ? null : new Identifier(Identifier.CODE_PERMANENT, person.nationalId());
        var known = owners.containsKey(code) ? Set.of(owners.get(code)) : Set.<ProfileId>of();
        var alike = lineup.of(new LookAlikes.Sought(Matching.likeness(person), known));
        var decision = Matching.stranger(sending, Asked.of(person), alike);
        if (decision.settled() != null) return decision.settled();
        if (!decision.creates()) return Outcome.of(Outcome.Kind.CHANGE, null);
        var id = new ProfileId(NewId.next());
        lineup.add(id, Claims.of(person).name(), BirthDate.of(person.birthDate()));
        if (code != null) owners.put(code, id);
        return Outcome.of(Outcome.Kind.CREATE, null);
    }
}
