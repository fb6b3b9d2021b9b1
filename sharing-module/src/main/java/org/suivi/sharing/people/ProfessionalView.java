package org.suivi.sharing.people;

import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Party;

/**
 * Someone who can look after records, as programs may know them.
 *
 * @param units the workspaces in which they can, with their services and teams there
 */
public record ProfessionalView(UUID id, String givenName, String familyName, String title, List<Party> units) {

    /** The ones of a kind. */
    public List<UUID> in(Party.Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).map(Party::id).toList();
    }
}
