package org.suivi.sharing.handover;

import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;

/** What an offer has to do with a viewer: nothing, sending it, or being asked. */
record Concern(Viewer viewer, FrozenParty from, FrozenParty to, UUID offeredBy) {

    /** One side, without its names. */
    record FrozenParty(Party party, Party workspace) {

        static FrozenParty of(FrozenSide side) { return new FrozenParty(side.party(), side.workspace()); }
    }

    static Concern of(Viewer viewer, Handover handover) {
        return new Concern(viewer, FrozenParty.of(handover.from()), FrozenParty.of(handover.to()),
            handover.offeredBy().staff());
    }

    boolean any() { return asked() || sends() || viewer.self().id().equals(offeredBy); }

    /** A practitioner it was offered to, or the coordinator of the place, who can take it into a unit's queue. */
    boolean mayAnswer() { return mayHold() || coordinates(to) && to.party().kind() != Party.Kind.STAFF; }

    /** Whether the viewer may take the record over in person. */
    boolean mayHold() { return viewer.parties().contains(to.party()) && viewer.is(Role.PRACTITIONER); }

    boolean mayCancel() {
        return viewer.parties().contains(from.party()) && viewer.is(Role.PRACTITIONER) || coordinates(from);
    }

    private boolean asked() { return viewer.parties().contains(to.party()) || coordinates(to); }

    private boolean sends() { return viewer.parties().contains(from.party()) || coordinates(from); }

    private boolean coordinates(FrozenParty side) {
        return viewer.is(Role.COORDINATOR) && viewer.workspace().equals(side.workspace());
    }
}
