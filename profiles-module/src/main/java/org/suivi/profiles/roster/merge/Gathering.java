package org.suivi.profiles.roster.merge;

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
    private final Owners owners = new Owners();

    public Gathering(Sending sending) { this.sending = sending; }

    /** What becomes of somebody whom nobody before the delivery is like. */
    public Outcome join(IncomingPerson person) {
        var alike = lineup.of(new LookAlikes.Sought(Matching.likeness(person), owners.identified(person)));
        var decision = Matching.stranger(sending, Asked.of(person), alike);
        if (decision.settled() != null) return decision.settled();
        var flaws = owners.taken(sending, person, decision.target());
        if (!flaws.isEmpty()) return Outcome.refused(flaws);
        var id = decision.creates() ? new ProfileId(NewId.next()) : decision.target();
        Said.identifiers(sending, person).values().forEach(one -> owners.add(one, id));
        if (!decision.creates()) return Outcome.of(Outcome.Kind.CHANGE, null);
        lineup.add(id, Claims.of(person).name(), BirthDate.of(person.birthDate()));
        return Outcome.of(Outcome.Kind.CREATE, null);
    }
}
