package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;

/** Finds out in which order a list is read fastest. */
@ApplicationScoped
class ListPlanner {

    private static final int FEW_PROFILES = 5000;
    private static final String WITHIN_REACH =
            "select count(*) from (select 1 from profiles_reach where party_id in (?) limit %d) as few"
                    .formatted(FEW_PROFILES + 1);
    private static final String STUDENTS = """
            select count(*) from (select 1 from profiles_enrolment where institution_id in (?) limit %d) as few
            """.formatted(FEW_PROFILES + 1);

    private final Sql sql;

    @Inject
    ListPlanner(Sql sql) { this.sql = sql; }

    ListPlan plan(List<Party> parties, Set<UUID> institutions, Sort sort, SearchStart start) {
        return switch (start.where()) {
            case REACH -> withinReach(parties, institutions, sort);
            case EVERYWHERE -> ListPlan.FROM_WORDS;
            case WORKSPACE -> ListPlan.FROM_WORKSPACE;
        };
    }

    private ListPlan withinReach(List<Party> parties, Set<UUID> institutions, Sort sort) {
        if (!institutions.isEmpty() && fewStudents(institutions)) return ListPlan.FROM_SCHOOL;
        return sort != Sort.NAME && manyWithinReach(parties) ? ListPlan.ALONG_PROFILES : ListPlan.ALONG_REACH;
    }

    boolean manyWithinReach(List<Party> parties) {
        return sql.row(WITHIN_REACH, parties.stream().map(Party::id).toList()).orElseThrow().number(0) > FEW_PROFILES;
    }

    private boolean fewStudents(Set<UUID> institutions) {
        return sql.row(STUDENTS, institutions).orElseThrow().number(0) <= FEW_PROFILES;
    }
}
