package org.suivi.profiles.roster.merge;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Makes a profile of someone nobody knew. */
@ApplicationScoped
class Arrival {

    private final ProfileWriter writer;
    private final Schooling schooling;
    private final Guardians guardians;
    private final Memory memory;
    private final IdentityDesk identities;

    @Inject
    Arrival(ProfileWriter writer, Schooling schooling, Guardians guardians, Memory memory, IdentityDesk identities) {
        this.writer = writer;
        this.schooling = schooling;
        this.guardians = guardians;
        this.memory = memory;
        this.identities = identities;
    }

    /** @param notThese candidates that somebody declared to be other people */
    Outcome create(Viewer viewer, Sending sending, IncomingPerson person, List<PossibleDuplicate> notThese) {
        ProfileId profile = writer.create(viewer, sending, person, schooling.of(viewer, sending, person));
        for (var guardian : person.guardians()) guardians.add(viewer, sending, profile, guardian);
        for (var other : notThese)
            identities.notDuplicates(viewer, profile, other.profile().id(), sending.provenance());
        memory.remember(sending.source(), profile, Claims.of(person));
        long version = memory.keep(viewer, sending, person, profile);
        return new Outcome(Outcome.Kind.CREATE, profile, version, List.of());
    }
}
