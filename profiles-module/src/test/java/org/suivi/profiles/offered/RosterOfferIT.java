package org.suivi.profiles.offered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.AtTheDesks;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.People;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;

/** What a system learns that reads now and then what has changed. */
@SuiviTest
class RosterOfferIT extends AtTheDesks {

    @Inject
    private RosterOffer offer;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private DetailDesk details;

    @Inject
    private TestClock clock;

    @Inject
    private Today today;

    @AfterEach
    void resetTheClock() { clock.reset(); }

    @Test
    void tellsOfThoseWhoseLastDayIsOverThatTheyChangedThen() {
        Party board = house.workspace("Centre de services");
        Viewer secretary = house.someone(board, Role.SECRETARY);
        UUID school = institutions.add(secretary, new NewInstitution("École", "E-" + UUID.randomUUID(), null));
        ProfileId child = profiles.create(secretary, People.aStudent("Léa", "Tremblay"));
        LocalDate last = today.date();
        details.enrol(secretary, child, 1, new NewEnrolment(school, "3", null, last));
        Viewer reader = house.system(board, Scope.ROSTER_READ);
        OfferedPerson before = only(reader, child);
        assertTrue(before.present());
        clock.move(Duration.ofDays(2));
        OfferedPerson after = only(reader, child);
        assertFalse(after.present());
        assertEquals(last.plusDays(1).atStartOfDay(today.zone()).toInstant(), after.changed());
        assertEquals(List.of(child.toString()), since(reader, before));
    }

    private OfferedPerson only(Viewer reader, ProfileId child) {
        return offer.people(reader, RosterOffer.Whom.STUDENTS, Wish.one(child.toString())).rows().get(0);
    }

    /** Keys of those who changed after that state was told. */
    private List<String> since(Viewer reader, OfferedPerson told) {
        var later = new Wish.Term("dateLastModified", Wish.Comparison.MORE, told.changed());
        return offer.people(reader, RosterOffer.Whom.STUDENTS,
            new Wish(List.of(later), true, null, false, new Wish.Part(0, 10))).rows().stream().map(OfferedPerson::key)
            .toList();
    }
}
