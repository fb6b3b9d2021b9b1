package org.suivi.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;

/** Invented families. */
class FamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Place FRENCH = place(true);
    private static final Place ENGLISH = place(false);

    @Test
    void isAlwaysTheSameForTheSameNumber() {
        for (int number = 0; number < 100; number++)
            assertEquals(Family.of(FRENCH, number, TODAY), Family.of(FRENCH, number, TODAY));
    }

    @Test
    void hasChildrenOfSchoolAgeAndSomeoneToCall() {
        families(ENGLISH).forEach(family -> {
            assertTrue(family.children().stream().allMatch(child -> age(child) >= 5 && age(child) <= 20));
            assertTrue(!family.guardians().isEmpty());
        });
    }

    @Test
    void differsFromPlaceToPlaceAndWithin() {
        var names = new HashSet<String>();
        families(FRENCH).forEach(family -> names.add(family.name() + family.children().get(0).given()));
        assertTrue(names.size() > 60, () -> names.size() + " different families");
        assertTrue(families(ENGLISH).stream().map(Family::name).noneMatch("Tremblay"::equals));
    }

    @Test
    void neverUsesANumberThatCouldBeSomeones() {
        families(FRENCH).forEach(family -> assertTrue(family.phone().matches("(450|514) 555-01\\d\\d")));
    }

    private static int age(Family.Child child) { return child.ageOn(TODAY); }

    private static List<Family> families(Place place) {
        return IntStream.range(0, 80).mapToObj(number -> Family.of(place, number, TODAY)).toList();
    }

    private static Place place(boolean french) {
        return new Place(Party.workspace(NewId.next()), french, Map.of(), List.of(), Map.of());
    }
}
