package org.suivi.profiles.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.sql.Sql;

/**
 * Keeps the words of each profile once more for each workspace that reaches it, so that a search in one of them does
 * not grow with what the others hold. Whoever tells of a change has locked the profiles.
 */
@ApplicationScoped
public class WorkspaceWords {

    private static final String DEFINITION = """
            select there.party_id, w.word, w.profile_id
              from (select distinct r.party_id, r.profile_id
                      from profiles_reach r join sharing_unit u on u.id = r.party_id and u.kind = 'WORKSPACE'
                     %s) as there
              join profiles_word w on w.profile_id = there.profile_id
            """;

    private static final String INTO = "into profiles_workspace_word (workspace_id, word, profile_id) ";

    /** Fills the empty table by what reach says, sorted as it is stored. */
    public static final String FILL = "insert " + INTO + DEFINITION.formatted("") + " order by 1, 2, 3";

    private static final String MISSING = "insert ignore " + INTO
            + DEFINITION.formatted("where r.profile_id in (select profile_id from profiles_reach where via = ?)");
    private static final String OF_PROFILE = "insert " + INTO + DEFINITION.formatted("where r.profile_id = ?");
    private static final String ODD = """
            select distinct profile_id from (
                select profile_id from (
                    select workspace_id, word, profile_id from profiles_workspace_word where profile_id between ? and ?
                    union all %s) as both_sides
                 group by workspace_id, word, profile_id having count(*) <> 2) as odd
            """.formatted(DEFINITION.formatted("where r.profile_id between ? and ?"));
    private static final String ARRIVED = """
            insert ignore into profiles_workspace_word (workspace_id, word, profile_id)
            select ?, word, profile_id from profiles_word where profile_id in (?)
            """;
    private static final String LEFT = """
            delete from profiles_workspace_word
             where profile_id in (?) and workspace_id = ?
               and not exists (select 1 from profiles_reach r
                                where r.profile_id = profiles_workspace_word.profile_id
                                  and r.party_id = profiles_workspace_word.workspace_id)
            """;
    private static final String COME = """
            insert ignore into profiles_workspace_word (workspace_id, word, profile_id)
            select there.workspace_id, w.word, w.profile_id
              from (select distinct workspace_id from profiles_workspace_word where profile_id = ?) as there
              join profiles_word w
             where w.profile_id = ? and w.word in (?)
            """;

    private final Sql sql;

    @Inject
    WorkspaceWords(Sql sql) { this.sql = sql; }

    /** The workspace reaches these profiles now; no harm if it did before. */
    public void arrived(UUID workspace, Collection<UUID> profiles) {
        if (!profiles.isEmpty()) sql.run(ARRIVED, workspace, profiles);
    }

    /** One way by which the workspace reached these profiles is gone; those that it reaches in another way stay. */
    public void left(UUID workspace, Collection<UUID> profiles) {
        if (!profiles.isEmpty()) sql.run(LEFT, profiles, workspace);
    }

    /** Adds what is missing of the profiles that are reached through that record, or in their homes. */
    public void mend(UUID via) { sql.run(MISSING, via); }

    /** The profile behind which that many others end. */
    @Transactional
    public Optional<UUID> end(UUID after, int profiles) {
        return sql.row("select id from profiles_profile where id > ? order by id limit 1 offset ?", after, profiles)
                .map(row -> row.uuid(0));
    }

    /** Those of these profiles, and between them, whose words are not what the definition says. */
    @Transactional
    public List<UUID> odd(UUID from, UUID to) {
        return sql.rows(ODD, from, to, from, to).stream().map(row -> row.uuid(0)).toList();
    }

    /** Brings the words of one profile in line with the definition, wherever it is reached from. */
    @Transactional
    public void align(UUID profile) {
        sql.lock("profiles_profile", profile);
        sql.run("delete from profiles_workspace_word where profile_id = ?", profile);
        sql.run(OF_PROFILE, profile);
    }

    /** The profile has new words, and no longer has others. */
    void changed(UUID profile, Set<String> come, Set<String> gone) {
        if (!come.isEmpty()) sql.run(COME, profile, profile, come);
        if (!gone.isEmpty())
            sql.run("delete from profiles_workspace_word where profile_id = ? and word in (?)", profile, gone);
    }
}
