package org.suivi.records;

import java.util.function.UnaryOperator;

/**
 * The three ways in which a record comes within reach, as the list of them all, as a number, and as a question about
 * one record. To collect them is right for the few dozen records of a professional; who sees tens of thousands gets the
 * first page by walking along the records, where it is soon full.
 */
final class ReachSql {

    /** Each with what it shows: 1 where the right is more than to know that the record exists. */
    private enum Way {
        HELD("sharing_held s", ":reads", "s.party_id in (:parties) and not :program"),
        GRANTED("sharing_granted s", "(:reads and s.level <> 'SUMMARY')", "s.party_id in (:parties)"),
        COORDINATED("sharing_custody s", "0", ":coordinates and s.workspace_id = :workspace");

        private final String rights;
        private final String content;
        private final String condition;

        Way(String rights, String content, String condition) {
            this.rights = rights;
            this.content = content;
            this.condition = condition;
        }

        private String collected(String before, String after) {
            return "select s.record_id, %s as content from %s %s %s where %s"
                .formatted(content, before, rights, after, condition);
        }

        private String counted(UnaryOperator<String> conditions) {
            return """
                (select s.record_id from %s join records_record r on r.id = s.record_id
                   join sharing_custody c on c.record_id = r.id where %s and %s limit :most)
                """.formatted(rights, condition, conditions.apply(content));
        }

        private String asked(String which) {
            return "exists (select 1 from %s where s.record_id = r.id and %s and %s)"
                .formatted(rights, condition, which);
        }
    }

    private static final String COLLECTED = """
        with reach (record_id, content) as (
          select a.record_id, max(a.content) from (%s union all %s union all %s) a group by a.record_id),
        found (record_id, content) as (
          select r.id, a.content
          from reach a join records_record r on r.id = a.record_id
          join sharing_custody c on c.record_id = r.id
        """;

    private ReachSql() {}

    /** The table {@code found}, open for conditions on {@code r}, {@code c} and {@code a.content}. */
    static String all() { return collected("", ""); }

    /** The same of the records that somebody is in. */
    static String ofProfile() {
        return collected("records_link o join",
            "on s.record_id = o.record_id and o.open = 1 and o.profile_id = :profile");
    }

    /**
     * How many there are, at least {@code :most} when there are more; each way stops there.
     *
     * @param conditions for what shows the content of a record
     */
    static String counted(UnaryOperator<String> conditions) {
        return "select count(*) from (%s union %s union %s) as few".formatted(Way.HELD.counted(conditions),
            Way.GRANTED.counted(conditions), Way.COORDINATED.counted(conditions));
    }

    /** The table {@code page}, filled from the record that was used last on. */
    static String walked(String conditions) {
        return """
            with page (record_id, content) as (
              select r.id, %s or %s from records_record r force index (records_by_activity)
                join sharing_custody c on c.record_id = r.id
               where %s and (%s or %s or %s) order by r.activity_at desc, r.id desc limit :limit offset :offset)
            """.formatted(Way.HELD.asked(Way.HELD.content), Way.GRANTED.asked(Way.GRANTED.content), conditions,
            Way.HELD.asked("1 = 1"), Way.GRANTED.asked("1 = 1"), Way.COORDINATED.asked("1 = 1"));
    }

    private static String collected(String before, String after) {
        return COLLECTED.formatted(Way.HELD.collected(before, after), Way.GRANTED.collected(before, after),
            Way.COORDINATED.collected(before, after));
    }
}
