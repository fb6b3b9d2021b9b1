package org.suivi.launch.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.suivi.launch.bench.Scene.Colleague;
import org.suivi.sharing.NewId;

/** A record that one colleague offers to another, again and again: before each turn everything is as it was. */
record Offer(Connection connection, Size size, UUID record, UUID workspace, Colleague from, Colleague to) {

    private static final String REACH = "insert into profiles_reach (party_id, sort_name, profile_id, via, active) "
        + "select ?, p.sort_name, p.id, f.record_id, true from profiles_follow f join profiles_profile p "
        + "on p.id = f.profile_id where f.record_id = ?";

    /** How many people are in the record, and how many notes. */
    record Size(int people, int notes) {

        @Override
        public String toString() { return "%d people, %,d notes".formatted(people, notes); }
    }

    /** @param number of the client whose record it is */
    static Offer of(Scene scene, Size size, int number) throws SQLException {
        Connection connection = scene.connect();
        connection.setAutoCommit(false);
        List<Colleague> all = scene.colleagues;
        var offer = new Offer(connection, size, NewId.next(), scene.large().workspace(), all.get(all.size() - 1),
            all.get(number % (all.size() - 1)));
        offer.open();
        for (int i = 0; i < size.people(); i++) offer.link(scene.profiles.get(number * size.people() + i), i == 0);
        offer.write();
        connection.commit();
        return offer;
    }

    private void run(String sql, Object... values) throws SQLException { Scene.run(connection, sql, values); }

    private void open() throws SQLException {
        run("insert into sharing_custody (record_id, holder_kind, holder_id, workspace_id, opened_at, held_since, "
            + "version) values (?, 'STAFF', ?, ?, utc_timestamp(6), utc_timestamp(6), 1)",
            record, from.staff(), workspace);
        run("insert into records_record (id, version, number, title, service_id, type, opened_on, state, created_at, "
            + "created_by, activity_at, sort_title) select ?, 1, ?, 'Bench', id, 'GROUP', utc_date(), 'ACTIVE', "
            + "utc_timestamp(6), ?, utc_timestamp(6), 'bench' "
            + "from sharing_unit where workspace_id = ? and kind = 'SERVICE' limit 1",
            record, "B-" + record.toString().substring(18), from.staff(), workspace);
    }

    private void link(UUID profile, boolean first) throws SQLException {
        run("insert into records_link (id, record_id, profile_id, role, is_primary, since, linked_by) "
            + "values (?, ?, ?, 'PARTICIPANT', ?, utc_timestamp(6), ?)",
            NewId.next(), record, profile, first, from.staff());
        run("insert into profiles_follow (record_id, profile_id, active) values (?, ?, true)", record, profile);
    }

    private void write() throws SQLException {
        run("insert into records_note (id, version, record_id, author_id, author_name, type, state, served_at, "
            + "confidential, created_at, saved_at) select uuid(), 2, ?, ?, 'Bench', 'PROGRESS', 'SIGNED', "
            + "utc_timestamp() - interval seq minute, seq % 9 = 8, utc_timestamp(), utc_timestamp() from seq_1_to_"
            + size.notes(), record, from.staff());
        String row =
            "insert into records_note_signature (note_id, number, content, sha256, signer_id, signer_name, signed_at) "
            + "values (?, 0, concat('note: ', ?, '\\n\\nBench'), unhex(sha2('', 256)), ?, 'Bench', utc_timestamp())";
        try (PreparedStatement signatures = connection.prepareStatement(row)) {
            Scene.query(connection, "select id from records_note where record_id = ?", note -> {
                signatures.setObject(1, note.getObject(1, UUID.class));
                signatures.setString(2, note.getString(1));
                signatures.setObject(3, from.staff());
                signatures.addBatch();
            }, record);
            signatures.executeBatch();
        }
    }

    /** Puts the record back and offers it anew. @return the id of the offer */
    UUID again() throws SQLException {
        for (String left : List.of("sharing_notice", "records_passage", "records_event", "sharing_handover"))
            run("delete from " + left + " where record_id = ?", record);
        run("delete from sharing_mail where reference = ?", record);
        run("delete from profiles_reach where via = ?", record);
        run(REACH, from.staff(), record);
        run("update sharing_custody set holder_id = ?, version = version + 1 where record_id = ?",
            from.staff(), record);
        UUID id = NewId.next();
        run("insert into sharing_handover (id, record_id, state, from_kind, from_id, from_name, from_workspace_id, "
            + "from_workspace_name, to_kind, to_id, to_name, to_workspace_id, to_workspace_name, offered_by, "
            + "offered_by_name, offered_at, answer_by, keep_copy, include_confidential, version) values (?, ?, "
            + "'PENDING', 'STAFF', ?, 'Bench', ?, 'Bench', 'STAFF', ?, 'Bench', ?, 'Bench', ?, 'Bench', "
            + "utc_timestamp(6), '2099-12-31', false, true, 1)",
            id, record, from.staff(), workspace, to.staff(), workspace, from.staff());
        connection.commit();
        return id;
    }

    /** The same rows as accepting it writes, whatever the record contains. */
    void acceptPlainly(Plain plain, UUID id) throws SQLException {
        plain.ids("select record_id, holder_id from sharing_custody where record_id = ? for update", record);
        plain.ids("select id, state from sharing_handover where id = ? for update", id);
        plain.run("update sharing_handover set state = 'ACCEPTED', answered_at = utc_timestamp(6), answered_by = ?, "
            + "holder_kind = 'STAFF', holder_id = ?, version = version + 1 where id = ?", to.staff(), to.staff(), id);
        plain.run("update sharing_custody set holder_id = ?, held_since = utc_timestamp(6), version = version + 1 "
            + "where record_id = ?", to.staff(), record);
        plain.run("delete from profiles_reach where via = ?", record);
        plain.run(REACH, to.staff(), record);
        plain.run("insert into records_passage (id, record_id, at, from_kind, from_id, to_kind, to_id, "
            + "confidential_went_along) values (?, ?, utc_timestamp(6), 'STAFF', ?, 'STAFF', ?, true)",
            NewId.next(), record, from.staff(), to.staff());
        plain.run("insert into records_event (id, record_id, at, kind, by_id, about_kind, about_id) "
            + "values (?, ?, utc_timestamp(6), 'record-transferred', ?, 'STAFF', ?)",
            NewId.next(), record, to.staff(), to.staff());
        plain.run("update records_record set activity_at = utc_timestamp(6) where id = ?", record);
        tellPlainly(plain, id);
        plain.audited("accept", List.of(record));
    }

    private void tellPlainly(Plain plain, UUID id) throws SQLException {
        plain.run("insert into sharing_notice (id, staff_id, kind, by_name, unit_name, record_id, handover_id, at) "
            + "values (?, ?, 'notice.transfer-accepted', 'raw', '', ?, ?, utc_timestamp(6))",
            NewId.next(), from.staff(), record, id);
        plain.run("insert into sharing_mail (id, recipient, subject, body, reference, state, attempts, next_at, "
            + "created_at) values (?, 'raw@bench.example', 'raw', 'raw', ?, 'QUEUED', 0, utc_timestamp(6), "
            + "utc_timestamp(6))", NewId.next(), record);
        plain.tell("RECORD_TRANSFERRED", "record_id", record);
    }
}
