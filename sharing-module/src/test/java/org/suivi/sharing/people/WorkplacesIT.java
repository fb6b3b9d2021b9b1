package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** Programs look up open places and the professionals of them, and nobody else. */
@SuiviTest
class WorkplacesIT {

    @Inject
    private House house;

    @Inject
    private Workplaces workplaces;

    private Party school;
    private Party speech;
    private Viewer program;

    @BeforeEach
    void aSchool() {
        school = house.workspace("École des Érables");
        speech = house.service(school, "Orthophonie");
        program = house.system(school, Scope.RECORDS_METADATA_READ);
    }

    @Test
    void findsServicesByWorkspaceAndWord() {
        house.service(school, "Psychologie");
        assertEquals(2, workplaces.units(program, Party.Kind.SERVICE, school.id(), all(null)).size());
        assertEquals(List.of(speech), workplaces.units(program, Party.Kind.SERVICE, school.id(), all("ORTHO")).stream()
            .map(UnitView::party).toList());
        assertEquals("Orthophonie", workplaces.unit(program, speech).name());
        assertThrows(NotVisible.class, () -> workplaces.unit(program, Party.workspace(speech.id())));
    }

    @Test
    void findsProfessionalsOnlyByThePage() {
        house.someone(school, Role.SECRETARY);
        Viewer administrator = house.someone(school, Role.ADMINISTRATOR);
        List<UUID> hired = new ArrayList<>();
        for (int i = 0; i < 5; i++) hired.add(house.practitioner(school).self().id());
        house.joins(hired.get(0), speech);
        assertEquals(hired, pages(school.id()));
        assertEquals(hired.subList(0, 1), pages(speech.id()));
        ProfessionalView first = workplaces.professional(program, hired.get(0));
        assertEquals(List.of(school.id()), first.in(Party.Kind.WORKSPACE));
        assertEquals(List.of(speech.id()), first.in(Party.Kind.SERVICE));
        assertThrows(NotVisible.class, () -> workplaces.professional(program, administrator.self().id()));
        assertThrows(NotVisible.class, () -> workplaces.professional(program, program.self().id()));
    }

    @Test
    void isForProgramsOnly() {
        Viewer person = house.practitioner(school);
        assertThrows(NotAllowed.class, () -> workplaces.professionals(person, null, all(null)));
    }

    private List<UUID> pages(UUID unit) {
        List<UUID> found = new ArrayList<>();
        List<ProfessionalView> page;
        do {
            UUID after = found.isEmpty() ? null : found.get(found.size() - 1);
            page = workplaces.professionals(program, unit, new Slice("camille", after, 2));
            page.forEach(person -> found.add(person.id()));
        } while (page.size() == 2);
        return found;
    }

    private static Slice all(String words) { return new Slice(words, null, 100); }
}
