package org.suivi.sharing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Party;

/** How far a right reaches, and how it is told. */
class PermitTest {

    private static final Instant THEN = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void containsAllLevelsBelow() {
        assertTrue(Level.FULL.atLeast(Level.WRITE));
        assertFalse(Level.READ.atLeast(Level.WRITE));
        assertEquals(Level.SUMMARY, Level.HOLD.limitedTo(Level.SUMMARY));
        assertEquals(Level.READ, Level.READ.limitedTo(Level.FULL));
    }

    @Test
    void tellsItsPathInASentenceOfTheBundle() {
        RightPath path = new RightPath(RightPath.Kind.GRANT, Party.team(UUID.randomUUID()), "Équipe A", THEN);
        assertEquals("path.grant.team", path.key());
        assertEquals("path.grant.team 2026-05-03T12:00:00Z Équipe A", path.toString());
    }

    @Test
    void isMadeByNobodyElse() {
        assertEquals(0, Permit.class.getConstructors().length);
        assertTrue(Arrays.stream(Permit.class.getDeclaredConstructors())
            .allMatch(made -> (made.getModifiers() & java.lang.reflect.Modifier.PROTECTED) == 0));
    }
}
