package org.suivi.sharing.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.testing.SuiviTest;

/** Statements with values by name. */
@SuiviTest
class NamedValuesIT {

    @Inject
    private EntityManager em;

    @Test
    void bindsAsOftenAsAValueIsNamedAndSpreadsLists() {
        assertEquals(5, Sql.of(em, "select :a + :b + :a").with("a", 2).with("b", 1).number());
        assertEquals(1, Sql.of(em, "select 2 in (:few)").with("few", List.of(1, 2)).number());
        assertEquals(0, Sql.of(em, "select count(*) from dual where 2 in (:none)").with("none", List.of()).number());
        assertEquals("12:30", Sql.of(em, "select '12:30'").first().orElseThrow().text(0));
    }

    @Test
    void refusesANameThatHasNoValue() {
        var refused = assertThrows(IllegalArgumentException.class,
            () -> Sql.of(em, "select :recieved").with("received", 1).number());
        assertEquals("no value for :recieved", refused.getMessage());
    }
}
