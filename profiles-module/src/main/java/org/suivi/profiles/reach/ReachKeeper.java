package org.suivi.profiles.reach;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.profiles.names.WorkspaceWords;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/**
 * The only writer of {@code profiles_reach}. A record's rows are always brought in line with the definition, never
 * guessed from what happened, so that a share that ends cannot hide what is reachable in another way.
 */
@ApplicationScoped
class ReachKeeper {

    /** A path through a record is active while the follow-up is, unless the party only kept a copy up to a cut-off. */
    private static final String THROUGH_RECORDS = """
            select s.party_id, p.sort_name, f.profile_id, f.record_id as via, f.active and s.up_to is null as active
              from profiles_follow f
              join %s s on s.record_id = f.record_id
              join profiles_profile p on p.id = f.profile_id
            """;
    private static final String THROUGH_HOMES = """
            select h.party_id, p.sort_name, h.profile_id, h.profile_id as via, true as active
              from profiles_home h join profiles_profile p on p.id = h.profile_id
            """;
    private static final String ONE_ROW_PER_PATH = """
            select party_id, sort_name, profile_id, via, max(active) as active
              from (%s) as paths group by party_id, profile_id, via
            """;
    /** The server looks rights up by record when it is asked for both halves of them, and else puts all together. */
    private static final List<String> RIGHTS = List.of("sharing_held", "sharing_granted");
    private static final String INSERT = "insert into profiles_reach (party_id, sort_name, profile_id, via, active) ";

    /** Every path from a party to a profile: what the table must hold. */
    static final String DEFINITION = definition("", "");

    /** A profile is locked before its rows, as by whoever changes its name: else the two would wait for each other. */
    private static final String HOLD = """
            select p.id from profiles_follow f join profiles_profile p on p.id = f.profile_id
             where f.record_id = ? order by p.id lock in share mode
            """;

    private static final String ODD = """
            select distinct via from (
                select via from (
                    select party_id, sort_name, profile_id, via, active from profiles_reach where via between ? and ?
                    union all select * from (%s) as defined) as both_sides
                 group by party_id, sort_name, profile_id, via, active having count(*) <> 2) as odd
            """.formatted(definition("where f.record_id between ? and ?", "where h.profile_id between ? and ?"));

    private final Sql sql;
    private final WorkspaceWords words;

    @Inject
    ReachKeeper(Sql sql, WorkspaceWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** Brings the rows of one record in line with who may see it and which profiles it follows. */
    void align(RecordId record) {
        sql.rows(HOLD, record.value());
        sql.run("delete from profiles_reach where via = ?", record.value());
        sql.run(INSERT + paths("where f.record_id = ?"), record.value());
    }

    /** The same for one profile of the record, so that a group of 200 is not written 200 times. */
    void align(RecordId record, ProfileId profile) {
        sql.run("delete from profiles_reach where via = ? and profile_id = ?", record.value(), profile.value());
        sql.run(INSERT + paths("where f.record_id = ? and f.profile_id = ?"), record.value(), profile.value());
    }

    void settle(List<ProfileId> profiles, Party home) {
        if (profiles.isEmpty()) return;
        sql.run(INSERT + THROUGH_HOMES + "where h.profile_id in (?) and h.party_id = ?",
                profiles.stream().map(ProfileId::value).toList(), home.id());
    }

    void leave(ProfileId profile, Party home) {
        sql.run("delete from profiles_reach where profile_id = ? and party_id = ? and via = profile_id",
                profile.value(), home.id());
    }

    void rename(ProfileId profile, String sortName) {
        sql.run("update profiles_reach set sort_name = ? where profile_id = ?", sortName, profile.value());
    }

    /** What goes through the record, or the homes of the profile, behind which about that many rows end. */
    @Transactional
    public Optional<UUID> end(UUID after, int rows) {
        return sql.row("select via from profiles_reach where via > ? order by via limit 1 offset ?", after, rows)
                .map(row -> row.uuid(0));
    }

    /** Where the rows are not what the definition says: records, and profiles for their homes, of these and between. */
    @Transactional
    public List<UUID> odd(UUID from, UUID to) {
        return sql.rows(ODD, from, to, from, to, from, to, from, to).stream().map(row -> row.uuid(0)).toList();
    }

    /** Brings what goes through one record, or through the homes of one profile, in line with the definition. */
    @Transactional
    public void mend(UUID via) {
        align(new RecordId(via));
        sql.run(INSERT + THROUGH_HOMES + "where h.profile_id = ?", via);
        words.mend(via);
    }

    private static String definition(String ofRecords, String ofHomes) {
        return ONE_ROW_PER_PATH.formatted(RIGHTS.stream().map(right -> THROUGH_RECORDS.formatted(right) + ofRecords)
                .collect(joining(" union all ")) + " union all " + THROUGH_HOMES + ofHomes);
    }

    private static String paths(String ofRecord) {
        return ONE_ROW_PER_PATH.formatted(THROUGH_RECORDS.formatted("sharing_right") + ofRecord);
    }
}
