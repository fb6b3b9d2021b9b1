package org.suivi.launch.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NewId;

/**
 * People who are in a certain number of records, all held in the large place; those of an earlier run are taken again.
 */
final class Followed {

    static final List<Integer> SIZES = List.of(1, 20, 200);
    /** Enough for eight clients in each of the two ways. */
    static final int PEOPLE = 16;

    private final List<UUID> people = new ArrayList<>();

    Followed(Scene scene, int records) throws SQLException {
        try (Connection connection = scene.connect()) {
            connection.setAutoCommit(false);
            Scene.query(connection, """
                select p.id, (select count(*) from profiles_follow f where f.profile_id = p.id and f.active) as known
                  from profiles_home h join profiles_profile p on p.id = h.profile_id and p.state = 'ACTIVE'
                  join profiles_point t on t.profile_id = p.id and t.kind = 'PHONE'
                 where h.party_id = ? and crc32(p.id) % ? = ? having known in (1, ?)
                 order by known desc, p.id limit ?
                """, row -> people.add(row.getObject(1, UUID.class)), scene.large().workspace(), SIZES.size(),
                SIZES.indexOf(records), records, PEOPLE);
            if (people.isEmpty())
                throw new IllegalStateException("There is nobody left to measure W5 with; generate a new database.");
            for (UUID person : people) follow(connection, person, records);
            connection.commit();
        }
    }

    UUID person(int number) { return people.get(number % people.size()); }

    /** Copies of the record that the person is in, as if it had been opened again and again. */
    private static void follow(Connection connection, UUID person, int records) throws SQLException {
        var known = new ArrayList<UUID>();
        Scene.query(connection, "select record_id from profiles_follow where profile_id = ? and active",
            row -> known.add(row.getObject(1, UUID.class)), person);
        for (int i = known.size(); i < records; i++) {
            UUID copy = NewId.next();
            Scene.run(connection,
                "insert into sharing_custody (record_id, holder_kind, holder_id, workspace_id, opened_at, held_since, "
                + "version) select ?, holder_kind, holder_id, workspace_id, opened_at, held_since, 1 "
                + "from sharing_custody where record_id = ?", copy, known.get(0));
            Scene.run(connection, "insert into records_record (id, version, number, title, service_id, type, "
                + "opened_on, state, created_at, created_by, activity_at, sort_title) select ?, 1, ?, title, "
                + "service_id, type, opened_on, state, created_at, created_by, activity_at, sort_title "
                + "from records_record where id = ?", copy, "B-" + copy.toString().substring(18), known.get(0));
            Scene.run(connection,
                "insert into records_link (id, record_id, profile_id, role, is_primary, since, linked_by) "
                + "select ?, ?, ?, 'CLIENT', true, created_at, created_by from records_record where id = ?",
                NewId.next(), copy, person, copy);
            Scene.run(connection, "insert into profiles_follow (record_id, profile_id, active) values (?, ?, true)",
                copy, person);
            Scene.run(connection, "insert into profiles_reach (party_id, sort_name, profile_id, via, active) "
                + "select c.holder_id, p.sort_name, p.id, c.record_id, true from sharing_custody c, profiles_profile p "
                + "where c.record_id = ? and p.id = ?", copy, person);
        }
    }
}
