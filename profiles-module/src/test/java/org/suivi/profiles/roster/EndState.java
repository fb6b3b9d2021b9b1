package org.suivi.profiles.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.suivi.profiles.sql.Sql;
import org.suivi.testing.Transactions;

/** Writes down what a source has led to, row by row, without what is another one each time: ids, numbers, its name. */
final class EndState {

    private static final String PROFILES = """
        with child as (
          select profile_id id, min(value) name from profiles_identifier where system = :source group by 1),
        guardian as (select contact_id id, value name from profiles_contact_identifier where system = :source)
        """;
    private static final List<String> TABLES = List.of("""
        select json_array('profile', c.name, p.version, p.state, p.family, p.given, p.preferred, p.sort_name, p.birth,
          p.is_client, p.is_student, p.sex, p.language, p.changed_at > p.created_at)
        from child c join profiles_profile p on p.id = c.id""", """
        select json_array('identifier', c.name, replace(i.value, :code, 'CODE')) from child c
          join profiles_identifier i on i.profile_id = c.id""", """
        select json_array('enrolment', c.name, s.name, e.grade, e.from_on, e.until_on) from child c
          join profiles_enrolment e on e.profile_id = c.id
          join profiles_institution s on s.id = e.institution_id""", """
        select json_array('point', coalesce(c.name, g.name), p.position, p.kind, p.usage_kind, p.value, p.is_primary,
          p.match_key)
        from profiles_point p left join child c on c.id = p.profile_id left join guardian g on g.id = p.contact_id
        where c.id is not null or g.id is not null""", """
        select json_array('contact', g.name, o.version, o.family, o.given, o.language) from guardian g
          join profiles_contact o on o.id = g.id""", """
        select json_array('tie', c.name,
          row_number() over (partition by t.profile_id order by t.until_on, t.position, t.id), g.name, t.version,
          t.relation, t.relation_text, t.position, t.note, t.from_on, t.until_on, t.restriction,
          (select group_concat(f.kind, ' ', f.answer order by f.kind) from profiles_tie_flag f
                          where f.tie_id = t.id))
        from child c join profiles_tie t on t.profile_id = c.id join guardian g on g.id = t.contact_id""", """
        select json_array('change', coalesce(c.name, g.name), replace(h.field, :source, ''), h.before_text,
          replace(h.after_text, :code, 'CODE'), h.reason, replace(h.source, :source, ''))
        from profiles_change h left join child c on c.id = h.profile_id left join guardian g on g.id = h.contact_id
        where (c.id is not null or g.id is not null) and h.field <> 'number'""", """
        select json_array('proposal', c.name, p.field, p.value, p.state) from child c
          join profiles_roster_proposal p on p.profile_id = c.id""", """
        select json_array('key', k.external_id, k.kind, k.present, coalesce(c.name, g.name)) from profiles_roster_key k
          left join child c on c.id = k.target_id left join guardian g on g.id = k.target_id
         where k.source = :source""", """
        select json_array('said', coalesce(c.name, g.name), v.field) from profiles_roster_value v
          left join child c on c.id = v.target_id left join guardian g on g.id = v.target_id
         where v.source = :source""", """
        select json_array('reach', c.name, r.sort_name, r.active) from child c
          join profiles_reach r on r.profile_id = c.id""", """
        select json_array('word', c.name, w.word) from child c join profiles_word w on w.profile_id = c.id
        where w.word not regexp '[0-9]'""", """
        select json_array('sound', c.name, s.sound) from child c join profiles_sound s on s.profile_id = c.id""", """
        select json_array('review', i.external_id, i.state, i.outcome, i.code, i.path) from profiles_roster_item i
          join profiles_roster_run r on r.id = i.run_id
        where r.source = :source and i.state in ('REVIEW', 'REFUSED')""");

    private EndState() {}

    /** @param code what identifiers of the country begin with */
    static List<String> of(Sql sql, String source, String code) {
        return Transactions.in(() -> {
            var lines = new ArrayList<String>();
            for (String table : TABLES) lines.addAll(lines(sql, PROFILES + table,
                Map.of(":source", source, ":code", code)));
            return lines;
        });
    }

    private static List<String> lines(Sql sql, String table, Map<String, String> values) {
        String select = table;
        for (var value : values.entrySet()) select = select.replace(value.getKey(), "'" + value.getValue() + "'");
        return sql.rows(select).stream().map(row -> row.text(0)).sorted().toList();
    }
}
