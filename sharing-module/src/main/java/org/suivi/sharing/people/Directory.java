package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;

/** Answers who works where, and what people and units are called; it knows no client and needs no audit row. */
@ApplicationScoped
public class Directory {

    public OrganisationView organisation() { throw new UnsupportedOperationException(); }

    /** The open workspaces that someone has a role in, by name: what the switcher shows. */
    public List<UnitView> workspacesOf(UUID staff) { throw new UnsupportedOperationException(); }

    /** Open services of the viewer's workspace. */
    public List<UnitView> services(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** Open teams of the viewer's workspace. */
    public List<UnitView> teams(Viewer viewer) { throw new UnsupportedOperationException(); }

    /** At most 12 people and units whose names contain all words, whatever the accents; the nearest first. */
    public List<PartyView> find(Viewer viewer, String words, PartyScope scope) {
        throw new UnsupportedOperationException();
    }

    /** Name of a person or unit, also of one that has left or was closed; refuses what does not exist. */
    public String name(Party party) { throw new UnsupportedOperationException(); }

    /** Names in one statement; what does not exist is left out. */
    public Map<Party, String> names(Collection<Party> parties) { throw new UnsupportedOperationException(); }

    /** The workspace of a service or team, itself for a workspace; refuses a person, who may have several. */
    public Party workspaceOf(Party unit) { throw new UnsupportedOperationException(); }

    /** Active people behind a party: the members of a unit, or the person. */
    public List<UUID> members(Party party) { throw new UnsupportedOperationException(); }
}
