package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** What is asked about one party says the same as the views of the whole house. */
@SuiviTest
class DirectoryIT {

    @Inject
    private House house;

    @Inject
    private Directory directory;

    @Inject
    private Holders holders;

    @Inject
    private EntityManager em;

    private Party school;
    private Party team;
    private Viewer practitioner;
    private Viewer secretary;
    private Viewer administrator;
    private Viewer leaver;

    @BeforeEach
    void aSchoolWithATeam() {
        school = house.workspace("École");
        team = house.team(school, "Équipe");
        practitioner = house.someone(school, Role.PRACTITIONER, Role.COORDINATOR);
        secretary = house.someone(school, Role.SECRETARY);
        administrator = house.someone(school, Role.ADMINISTRATOR);
        leaver = house.practitioner(school);
        List.of(practitioner, secretary, leaver).forEach(one -> house.joins(one.self().id(), team));
        Transactions.run(() -> Sql.of(em, "update sharing_staff set active = 0 where id = :id")
            .with("id", leaver.self().id()).run());
    }

    @Test
    void knowsThePeopleBehindAParty() {
        assertEquals(people(practitioner, secretary), members(school));
        assertEquals(people(practitioner, secretary), members(team));
        assertEquals(people(administrator), members(administrator.self()));
        assertEquals(people(), members(leaver.self()));
        assertEquals(people(), members(house.system(school).self()));
        for (Party party : List.of(school, team, administrator.self(), leaver.self()))
            assertEquals(ofView(party), members(party), party::toString);
    }

    @Test
    void findsThePlaceWhereSomeoneCanHold() {
        Party other = house.workspace("Annexe");
        house.works(practitioner.self().id(), other, Role.PRACTITIONER);
        assertEquals(school, holders.placeOf(practitioner.self(), school));
        assertEquals(other, holders.placeOf(practitioner.self(), other));
        assertEquals(school, holders.placeOf(team, other));
        for (Viewer unable : List.of(secretary, administrator, leaver))
            assertThrows(NotAbleToHold.class, () -> holders.placeOf(unable.self(), school));
    }

    private Set<UUID> members(Party party) { return new TreeSet<>(directory.members(party)); }

    private Set<UUID> ofView(Party party) {
        return new TreeSet<>(Sql.of(em, "select staff_id from sharing_belonging where party_id = :id")
            .with("id", party.id()).rows().stream().map(row -> row.uuid(0)).toList());
    }

    private static Set<UUID> people(Viewer... viewers) {
        return new TreeSet<>(List.of(viewers).stream().map(viewer -> viewer.self().id()).toList());
    }
}
