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
        select straight_join r.sort_name, r.profile_id
          from profiles_reach r join profiles_profile p on p.id = r.profile_id
         where r.party_id = ? and r.active and p.state = 'ACTIVE'
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String LETTER = SUMMARY.formatted("""
        select straight_join r.sort_name, r.profile_id
          from profiles_reach r join profiles_profile p on p.id = r.profile_id
         where r.party_id = ? and r.active and p.state = 'ACTIVE'
           and exists (select 1 from profiles_word w where w.profile_id = r.profile_id and w.word >= ? and w.word < ?)
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String WORDS = SUMMARY.formatted("""
        select straight_join r.sort_name, r.profile_id
          from (select profile_id from profiles_workspace_word where workspace_id = ? and word >= ? and word < ?
                intersect
                select profile_id from profiles_workspace_word where workspace_id = ? and word >= ? and word < ?) as k
          join profiles_reach r on r.profile_id = k.profile_id join profiles_profile p on p.id = r.profile_id
         where r.party_id = ? and r.active and p.state = 'ACTIVE'
         group by r.sort_name, r.profile_id order by r.sort_name, r.profile_id limit 26
        """);
    private static final String CONTACTS = """
        select t.id, t.relation, c.family, c.given, p.kind, p.value
          from profiles_tie t join profiles_contact c on c.id = t.contact_id
          left join profiles_point p on p.contact_id = c.id where t.profile_id = ? order by t.position, p.position
        """;

    static Plain of(Scene scene, String place) throws SQLException {
        Connection connection = scene.connect();
        connection.setAutoCommit(false);
        Scene.Program program = scene.programs.get(place);
        return new Plain(connection, program.id(), program.workspace());
    }

    int run(String sql, Object... values) throws SQLException { return Scene.run(connection, sql, values); }

    void page() throws SQLException { audited("page", ids(PAGE, workspace)); }

    void letter(String letter) throws SQLException { audited("page", ids(LETTER, workspace, letter, letter + "~")); }

    void words(String one, String other) throws SQLException {
        audited("page", ids(WORDS, workspace, one, one + "~", workspace, other, other + "~", workspace));
    }

    void open(UUID profile) throws SQLException {
        ids("select id, number, family, given, birth, state, version from profiles_profile where id = ?", profile);
        ids(CONTACTS, profile);
        audited("open", List.of(profile));
    }

    /** Reads what is there, and then changes it under a lock. */
    void changePhone(UUID profile, String number) throws SQLException {
        open(profile);
        ids("select id, version from profiles_profile where id = ? for update", profile);
        String digits = number.replace("-", "");
        run("update profiles_point set value = ?, match_key = ? where profile_id = ? and kind = 'PHONE'",
            number, digits, profile);
        for (String words : List.of("profiles_word", "profiles_workspace_word"))
            run("delete from " + words + " where profile_id = ? and word >= '0' and word < ':' and length(word) = 10",
                profile);
        run("insert ignore into profiles_word (profile_id, word) values (?, ?)", profile, digits);
        run("insert ignore into profiles_workspace_word (workspace_id, word, profile_id) "
            + "select party_id, ?, profile_id from profiles_home where profile_id = ?", digits, profile);
        run("update profiles_profile set version = version + 1, changed_at = utc_timestamp(6) where id = ?", profile);
        history(profile, 2);
        tell("PROFILE_CHANGED", "profile_id", profile);
        audited("edit", List.of(profile));
    }

    void history(UUID profile, int fields) throws SQLException {
        var values = new ArrayList<Object>();
        for (int i = 0; i < fields; i++) Collections.addAll(values, NewId.next(), profile, program);
        run("insert into profiles_change (id, profile_id, field, before_text, after_text, confidential, staff_id, "
            + "staff_name, source, at) values " + String.join(", ", Collections.nCopies(fields,
            "(?, ?, 'raw', null, 'raw', false, ?, 'raw', 'raw', utc_timestamp(6))")), values.toArray());
    }

    /** For those who follow what changes. */
    void tell(String type, String column, UUID subject) throws SQLException {
        run("insert into sharing_change_waiting (type, at, " + column + ") values (?, utc_timestamp(6), ?)",
            type, subject);
    }

    /** What was shown or done, durably. */
    void audited(String action, List<UUID> subjects) throws SQLException {
        UUID row = NewId.next();
        run("insert into sharing_audit (id, at, staff_id, staff_name, workspace_id, workspace_name, roles, action, "
            + "subjects, outcome, address, node) values (?, utc_timestamp(6), ?, 'raw', ?, 'raw', '', ?, ?, 'done', "
            + "'127.0.0.1', 'raw')", row, program, workspace, action, subjects.toString());
        var values = new ArrayList<Object>();
        subjects.stream().distinct().forEach(subject -> Collections.addAll(values, subject, row));
        if (!values.isEmpty()) run("insert into sharing_audit_subject (subject_id, audit_id) values "
            + String.join(", ", Collections.nCopies(values.size() / 2, "(?, ?)")), values.toArray());
        connection.commit();
    }

    List<UUID> ids(String sql, Object... values) throws SQLException {
        var found = new ArrayList<UUID>();
        Scene.query(connection, sql, row -> {
            for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) row.getString(i);
            found.add(row.getObject(1, UUID.class));
        }, values);
        return found;
    }
}
