package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.storage.Sql;

/** Says who can look after records: active practitioners, and open units that have at least one. */
@ApplicationScoped
public class Holders {

    private static final String PLACES = """
        select distinct h.workspace_id from %s h
          join sharing_party p on p.id = h.party_id and p.open
          join sharing_unit w on w.id = h.workspace_id and w.closed_at is null
         where h.party_id = :party and p.kind = :kind
         order by h.workspace_id = :preferred desc, w.search_key""";
    /** The part of {@code sharing_holder} that is about people, who are asked about most. */
    private static final String PEOPLE = """
        (select r.staff_id as party_id, r.workspace_id from sharing_role r
           join sharing_staff s on s.id = r.staff_id and s.active where r.role = 'PRACTITIONER')""";

    private final EntityManager em;
    private final People people;

    @Inject
    Holders(EntityManager em, People people) {
        this.em = em;
        this.people = people;
    }

    /**
     * The workspace in which the party can hold a record: its own, or for a person with several, the preferred one
     * where possible.
     *
     * @throws NotAbleToHold when there is none
     */
    public Party placeOf(Party holder, Party preferred) {
        String able = holder.kind() == Party.Kind.STAFF ? PEOPLE : "sharing_holder";
        List<UUID> places = Sql.of(em, PLACES.formatted(able))
            .with("party", holder.id()).with("kind", holder.kind()).with("preferred", preferred.id())
            .rows().stream().map(row -> row.uuid(0)).toList();
        if (places.isEmpty()) throw new NotAbleToHold();
        return Party.workspace(places.get(0));
    }

    /** Keeps the party from leaving or closing until this transaction ends, and refuses one that cannot hold there. */
    public void lockAble(Party holder, Party workspace) {
        if (!lockedAndPresent(holder) || !placeOf(holder, workspace).equals(workspace)) throw new NotAbleToHold();
    }

    /** Keeps the party from leaving or closing until this transaction ends, and refuses one that has. */
    public void lockPresent(Party party) {
        if (lockedAndPresent(party)) return;
        throw party.kind() == Party.Kind.STAFF ? new StaffHasLeft() : new UnitClosed();
    }

    private boolean lockedAndPresent(Party party) {
        return party.kind() == Party.Kind.STAFF
            ? people.lockStaff(party.id()).active() : people.lockUnit(party).open();
    }
}
