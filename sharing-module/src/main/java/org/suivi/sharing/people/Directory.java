package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** Answers who works where, and what people and units are called; it knows no client and needs no audit row. */
@ApplicationScoped
public class Directory {

    private final EntityManager em;
    private final People people;
    private final UnitList units;
    private final PartySearch search;

    @Inject
    Directory(EntityManager em, People people, UnitList units, PartySearch search) {
        this.em = em;
        this.people = people;
        this.units = units;
        this.search = search;
    }

    /** Refuses before the first start is finished. */
    public OrganisationView organisation() { return people.organisation().orElseThrow(NotVisible::new).view(); }

    /** The open workspaces that someone has a role in, by name: what the switcher shows. */
    public List<PartyName> workspacesOf(UUID staff) { return units.workspacesOf(staff); }

    /** Open services of the viewer's workspace. */
    public List<UnitView> services(Viewer viewer) { return units.inside(viewer.workspace(), Party.Kind.SERVICE); }

    /** At most 12 people and units whose names contain all words, whatever the accents; the nearest first. */
    public List<PartyView> find(Viewer viewer, String words, PartyScope scope) {
        return search.find(viewer, words, scope);
    }

    /** Name of a person or unit, also of one that has left or was closed; refuses what does not exist. */
    public String name(Party party) {
        String name = names(Set.of(party)).get(party);
        if (name == null) throw new NotVisible();
        return name;
    }

    /** Names in one statement; what does not exist is left out. */
    public Map<Party, String> names(Collection<Party> parties) {
        return Sql.of(em, "select kind, id, name from sharing_party where id in (:ids)")
            .with("ids", parties.stream().map(Party::id).distinct().toList()).rows().stream()
            .collect(Collectors.toMap(Directory::party, row -> row.text(2)));
    }

    /** The workspace of a service or team, itself for a workspace; refuses a person, who may have several. */
    public Party workspaceOf(Party unit) {
        return Sql.of(em, "select workspace_id from sharing_unit where id = :id").with("id", unit.id()).first()
            .map(row -> Party.workspace(row.uuid(0))).orElseThrow(NotVisible::new);
    }

    /** Active people behind a party: the members of a unit, or the person. */
    public List<UUID> members(Party party) {
        return Sql.of(em, Members.of(party.kind())).with("id", party.id())
            .rows().stream().map(row -> row.uuid(0)).toList();
    }

    private static Party party(Row row) { return new Party(row.constant(0, Party.Kind.class), row.uuid(1)); }
}
