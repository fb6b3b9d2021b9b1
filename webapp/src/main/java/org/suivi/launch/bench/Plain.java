package org.suivi.launch.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NewId;

/** The same rows by plain JDBC, as somebody would write it who has nothing else to think of. */
record Plain(Connection connection, UUID program, UUID workspace) {

    private static final String SUMMARY = """
        select p.id, p.number, p.family, p.given, p.preferred, p.birth, p.state, i.name, e.grade, t.value
          from (%s) as found join profiles_profile p on p.id = found.profile_id
          left join profiles_enrolment e on e.profile_id = p.id and e.until_on is null
          left join profiles_institution i on i.id = e.institution_id
          left join profiles_point t on t.profile_id = p.id and t.position = 0
         order by p.sort_name, p.id
        """;
    private static final String PAGE = SUMMARY.formatted("""
        select straight_join r.sort_name, r.profile_id from profiles_reach r join profiles_profile p on p.id = r.profile_id
         where r.party_id = ? and r.active and p.state = 'ACTIVE'
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String LETTER = SUMMARY.formatted("""
        select straight_join r.sort_name, r.profile_id from profiles_reach r join profiles_profile p on p.id = r.profile_id
         where r.party_id = ? and r.active and p.state = 'ACTIVE'
           and exists (select 1 from profiles_word w where w.profile_id = r.profile_id and w.word >= ? and w.word < ?)
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String WORDS = SUMMARY.formatted("""
        select straight_join r.sort_name, r.profile_id
          from profiles_word a join profiles_word b on b.profile_id = a.profile_id
          join profiles_reach r on r.profile_id = a.profile_id join profiles_profile p on p.id = r.profile_id
         where a.word >= ? and a.word < ? and b.word >= ? and b.word < ? and r.party_id = ? and r.active and p.state = 'ACTIVE'
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String CONTACTS = """
        select t.id, t.relation, c.family, c.given, p.kind, p.value from profiles_tie t join profiles_contact c on c.id = t.contact_id
          left join profiles_point p on p.contact_id = c.id where t.profile_id = ? order by t.position, p.position
        """;

    static Plain of(Scene scene, String place) throws SQLException {
        Connection connection = scene.connect();
        connection.setAutoCommit(false);
        Scene.Program program = scene.programs.get(place);
        return new Plain(connection, program.id(), program.workspace());
    }

    void page() throws SQLException { audited("page", ids(PAGE, workspace)); }

    void letter(String letter) throws SQLException { audited("page", ids(LETTER, workspace, letter, letter + "~")); }

    void words(String one, String other) throws SQLException {
        audited("page", ids(WORDS, one, one + "~", other, other + "~", workspace));
    }

    void open(UUID profile) throws SQLException {
        ids("select id, number, family, given, birth, state, version from profiles_profile where id = ?", profile);
        ids(CONTACTS, profile);
        audited("open", List.of(profile));
    }

    /** Two statements in two round trips: the number first, then the row under its version. */
    void changePhone(UUID profile, String number) throws SQLException {
        ids("select id, version from profiles_profile where id = ? for update", profile);
        Scene.run(connection, "update profiles_point set value = ?, match_key = ? where profile_id = ? and kind = 'PHONE'", number,
            number.replace("-", ""), profile);
        Scene.run(connection, "update profiles_profile set version = version + 1, changed_at = utc_timestamp(6) where id = ?", profile);
        history(profile, 1);
        audited("edit", List.of(profile));
        open(profile);
    }

    void create(String family) throws SQLException {
        UUID profile = NewId.next();
        ids("select uuid(), next value for profiles_number");
        Scene.run(connection, "insert into profiles_profile (id, version, number, state, family, given, sort_name, is_client, is_student, "
            + "source, created_by, created_at, changed_at) values (?, 1, ?, 'ACTIVE', ?, 'Léa', ?, true, true, 'raw', ?, "
            + "utc_timestamp(6), utc_timestamp(6))", profile, "R" + Long.toHexString(profile.getLeastSignificantBits()).substring(5),
            family, family.toLowerCase(java.util.Locale.ROOT) + " lea", program);
        Scene.run(connection, "insert into profiles_home (profile_id, party_id, party_kind, since) values (?, ?, 'WORKSPACE', "
            + "utc_timestamp(6))", profile, workspace);
        Scene.run(connection, "insert into profiles_reach (party_id, sort_name, profile_id, via, active) values (?, ?, ?, ?, true)",
            workspace, family.toLowerCase(java.util.Locale.ROOT) + " lea", profile, profile);
        rows("profiles_word (profile_id, word)", 12, profile);
        rows("profiles_sound (profile_id, sound)", 12, profile);
        family(profile);
        history(profile, 12);
        audited("create", List.of(profile));
    }

    private void family(UUID profile) throws SQLException {
        UUID one = NewId.next();
        UUID other = NewId.next();
        Scene.run(connection, "insert into profiles_contact (id, version, organisation, family, given, source, created_at, changed_at) "
            + "values (?, 1, false, 'Roy', 'Anne', 'raw', utc_timestamp(6), utc_timestamp(6)), (?, 1, false, 'Roy', 'Luc', 'raw', "
            + "utc_timestamp(6), utc_timestamp(6))", one, other);
        Scene.run(connection, "insert into profiles_tie (id, version, profile_id, contact_id, relation, position, restriction, source, "
            + "changed_at) values (?, 1, ?, ?, 'MOTHER', 1, 'NONE', 'raw', utc_timestamp(6)), (?, 1, ?, ?, 'FATHER', 2, 'NONE', "
            + "'raw', utc_timestamp(6))", NewId.next(), profile, one, NewId.next(), profile, other);
        String point = "(?, ?, ?, 0, 'PHONE', 'MOBILE', '514 555-0101', true, false, false, false, '5145550101')";
        Scene.run(connection, "insert into profiles_point (id, profile_id, contact_id, position, kind, usage_kind, value, is_primary, "
            + "do_not_contact, discreet, confidential, match_key) values " + String.join(", ", point, point, point),
            NewId.next(), profile, null, NewId.next(), null, one, NewId.next(), null, other);
        rows("profiles_contact_word (contact_id, word)", 5, one);
        rows("profiles_contact_word (contact_id, word)", 5, other);
    }

    private void rows(String into, int count, UUID owner) throws SQLException {
        var values = new ArrayList<Object>();
        for (int i = 0; i < count; i++) Collections.addAll(values, owner, "raw" + i);
        Scene.run(connection, "insert into " + into + " values " + String.join(", ", Collections.nCopies(count, "(?, ?)")),
            values.toArray());
    }

    private void history(UUID profile, int fields) throws SQLException {
        var values = new ArrayList<Object>();
        for (int i = 0; i < fields; i++) Collections.addAll(values, NewId.next(), profile, program);
        Scene.run(connection, "insert into profiles_change (id, profile_id, field, before_text, after_text, confidential, staff_id, "
            + "staff_name, source, at) values " + String.join(", ", Collections.nCopies(fields,
            "(?, ?, 'raw', null, 'raw', false, ?, 'raw', 'raw', utc_timestamp(6))")), values.toArray());
    }

    /** What was shown or done, durably. */
    private void audited(String action, List<UUID> subjects) throws SQLException {
        UUID row = NewId.next();
        Scene.run(connection, "insert into sharing_audit (id, at, staff_id, staff_name, workspace_id, workspace_name, roles, action, subjects, "
            + "outcome, address, node) values (?, utc_timestamp(6), ?, 'raw', ?, 'raw', '', ?, ?, 'done', '127.0.0.1', 'raw')", row,
            program, workspace, action, subjects.toString());
        var values = new ArrayList<Object>();
        subjects.stream().distinct().forEach(subject -> Collections.addAll(values, subject, row));
        if (!values.isEmpty()) Scene.run(connection, "insert into sharing_audit_subject (subject_id, audit_id) values "
            + String.join(", ", Collections.nCopies(values.size() / 2, "(?, ?)")), values.toArray());
        connection.commit();
    }

    private List<UUID> ids(String sql, Object... values) throws SQLException {
        var found = new ArrayList<UUID>();
        Scene.query(connection, sql, row -> {
            for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) row.getString(i);
            found.add(row.getObject(1, UUID.class));
        }, values);
        return found;
    }
}
