package org.suivi.sharing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suivi.sharing.Party;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.HolderView;
import org.suivi.sharing.access.Permit;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.Holders;

/** Who gives and who gets a record, with the names of today. */
@ApplicationScoped
class Sides {

    private final Custodies custodies;
    private final Holders holders;
    private final Directory directory;

    @Inject
    Sides(Custodies custodies, Holders holders, Directory directory) {
        this.custodies = custodies;
        this.holders = holders;
        this.directory = directory;
    }

    HolderView holderOf(Permit permit) { return custodies.holder(permit); }

    static FrozenSide from(HolderView holder) {
        return new FrozenSide(holder.holder(), holder.name(), holder.workspace(), holder.workspaceName());
    }

    /** The recipient, who must be able to hold a record, if possible in the same workspace (rule E13). */
    FrozenSide to(Party party, HolderView from) {
        Party place = holders.placeOf(party, from.workspace());
        holders.lockAble(party, place);
        Map<Party, String> names = directory.names(List.of(party, place));
        return new FrozenSide(party, names.get(party), place, names.get(place));
    }

    String nameOf(Party party) { return directory.name(party); }
}
