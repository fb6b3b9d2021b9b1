package org.suivi.launch.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.reach.ReachCheck;
import org.suivi.testing.TestDatabase;

/** A thousand generated profiles are what the application's own definitions say they are. */
class GeneratorIT {

    private static final TestDatabase DATABASE = TestDatabase.running();
    private static final String SCHEMA = DATABASE.newSchema();
    private static final Generator.Order THOUSAND = new Generator.Order(1000, 7, "many small herons");

    @BeforeAll
    static void make() throws SQLException { generator().make(THOUSAND); }

    @AfterAll
    static void drop() { DATABASE.drop(SCHEMA); }

    @Test
    void letsReachEqualItsDefinition() throws SQLException {
        assertEquals(0, number("""
                select count(*) from (
                    select party_id, sort_name, profile_id, via, active from (
                        select party_id, sort_name, profile_id, via, active from profiles_reach
                        union all
                        select * from (%s) as defined) as both_sides
                     group by party_id, sort_name, profile_id, via, active having count(*) <> 2) as odd
                """.formatted(ReachCheck.DEFINITION)));
    }

    @Test
    void makesViewersWhoMaySeeFewAndMany() throws SQLException {
        assertTrue(seenBy("tiny") >= 10 && seenBy("tiny") < 20);
        assertTrue(seenBy("small") >= 250 && seenBy("small") < 300);
        assertTrue(seenBy("large") > 600);
    }

    @Test
    void keepsWhatTheChecksOfKeysWouldHaveKept() throws SQLException {
        assertEquals(0, number("select count(*) from profiles_point p "
                + "left join profiles_contact c on c.id = p.contact_id "
                + "left join profiles_profile f on f.id = p.profile_id where c.id is null and f.id is null"));
        assertEquals(0, number("select count(*) from records_record r where not exists (select 1 from records_link l "
                + "where l.record_id = r.id) or "
                + "not exists (select 1 from sharing_custody c where c.record_id = r.id)"));
        assertEquals(0, number("select count(*) from profiles_follow f "
                + "left join records_link l on l.record_id = f.record_id "
                + "and l.profile_id = f.profile_id where l.id is null"));
        assertEquals(0, number("select count(*) from profiles_follow f join profiles_profile p on p.id = f.profile_id "
                + "where f.active and p.state = 'ARCHIVED'"));
        assertEquals(0, number("select count(*) from sharing_custody c "
                + "left join sharing_holder h on h.party_id = c.holder_id "
                + "and h.workspace_id = c.workspace_id where h.staff_id is null"));
    }

    @Test
    void goesOnWithTheNextNumbers() throws SQLException {
        assertEquals(1001, number("select next value for profiles_number"));
        assertEquals(1200, number("select sum(last) from records_numbering"));
    }

    @Test
    void refusesToPutPeopleBesidePeople() {
        assertThrows(IllegalStateException.class, () -> generator().make(THOUSAND));
    }

    private static Generator generator() {
        return new Generator(new Generator.Target(DATABASE.url(SCHEMA), TestDatabase.USER, TestDatabase.PASSWORD),
                line -> {});
    }

    private static long seenBy(String login) throws SQLException {
        return number("""
                select count(distinct r.profile_id) from sharing_staff s
                  join sharing_role w on w.staff_id = s.id
                  left join sharing_member m on m.staff_id = s.id
                  join profiles_reach r on r.party_id in (s.id, w.workspace_id, m.unit_id)
                 where s.email = '%s@bench.example'
                """.formatted(login));
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(SCHEMA); var found = connection.createStatement()
                .executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
