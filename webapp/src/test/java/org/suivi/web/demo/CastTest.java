package org.suivi.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.Role;

/** The staff of the invented school board. */
class CastTest {

    @Test
    void hasPlainAddressesThatNoMailServerKnows() {
        assertEquals("helene.morin@heron.example", Cast.MORIN.email());
        assertEquals("karen.oconnor@heron.example", Cast.OCONNOR.email());
        assertEquals(Cast.values().length, Arrays.stream(Cast.values()).map(Cast::email).distinct().count());
    }

    @Test
    void playsEveryRoleInEveryPlace() {
        for (int place = 0; place < 2; place++) {
            var roles = EnumSet.noneOf(Role.class);
            Cast.of(place).forEach(one -> roles.addAll(one.roles()));
            assertEquals(Set.of(Role.ofPeople()), roles);
            assertTrue(Cast.practitioners(place).size() >= 4);
        }
    }
}
