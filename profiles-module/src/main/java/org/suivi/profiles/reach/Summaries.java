package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Reads the summaries of profiles that were found to be visible. */
@ApplicationScoped
class Summaries {

    /** How many times the columns ask for today; the joins ask once more. */
    static final int DAYS_IN_COLUMNS = 3;

    /** How many columns there are; a list adds the key it is sorted by. */
    static final int COLUMN_COUNT = 15;

    /** Columns of a summary. Confidential points stay out for everybody. */
    static final String COLUMNS = """
            select p.id, p.number, p.family, p.given, p.preferred, p.family_at_birth, p.birth, p.is_client,
                   p.is_student, p.state = 'ARCHIVED', i.name, e.grade,
                   (select value from profiles_point c where c.profile_id = p.id and c.kind = 'PHONE'
                       and not c.confidential and (c.until_on is null or c.until_on >= ?)
                     order by c.is_primary desc, c.position limit 1),
                   (select value from profiles_point c where c.profile_id = p.id and c.kind = 'EMAIL'
                       and not c.confidential and (c.until_on is null or c.until_on >= ?)
                     order by c.is_primary desc, c.position limit 1),
                   (select count(*) from profiles_alert a where a.profile_id = p.id
                       and (a.until_on is null or a.until_on >= ?))
            """;
    static final String JOINS = """
              left join profiles_enrolment e on e.id = (
                    select id from profiles_enrolment n
                     where n.profile_id = p.id and (n.until_on is null or n.until_on >= ?)
                     order by n.from_on desc, n.id desc limit 1)
              left join profiles_institution i on i.id = e.institution_id
            """;

    private static final String VISIBLE = """
            select distinct r.profile_id from profiles_reach r where r.profile_id in (?) and r.party_id in (?)
            """;

    private final Sql sql;
    private final Today today;

    @Inject
    Summaries(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Those of the profiles that are within the viewer's reach. */
    List<UUID> visible(Viewer viewer, Collection<ProfileId> profiles) {
        if (profiles.isEmpty() || viewer.parties().isEmpty()) return List.of();
        var within = Within.of(viewer, "r.profile_id", today.date());
        List<UUID> ids = profiles.stream().map(ProfileId::value).toList();
        var values = new ArrayList<Object>(List.of(ids, viewer.partyIds()));
        values.addAll(within.values());
        return sql.rows(VISIBLE + within.condition(), values.toArray()).stream().map(row -> row.uuid(0)).toList();
    }

    List<ProfileSummary> of(List<UUID> visible) {
        if (visible.isEmpty()) return List.of();
        LocalDate day = today.date();
        return sql.rows(COLUMNS + " from profiles_profile p" + JOINS + "where p.id in (?) order by p.sort_name, p.id",
                day, day, day, day, visible).stream().map(Summaries::summary).toList();
    }

    static ProfileSummary summary(Row row) {
        return new ProfileSummary(new ProfileId(row.uuid(0)), row.text(1),
                new PersonName(row.text(2), row.text(3), row.text(4), row.text(5)), BirthDate.parse(row.text(6)),
                row.flag(7), row.flag(8), row.flag(9), row.text(10), row.text(11), row.text(12), row.text(13),
                (int) row.number(14));
    }
}
