package org.suivi.profiles.roster;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.sql.Sql;

/**
 * Keeps one open question per person of a source: what an earlier import asks about somebody ends as soon as a later
 * one asks it anew or brings the person in. An import that is only tried asks nobody yet.
 */
@ApplicationScoped
class Questions {

    private static final String EARLIER = """
        select i.id from (select id from profiles_roster_item where external_id in (?) and state = 'REVIEW'
            union select item_id from profiles_roster_item_key where external_id in (?)) asked
          join profiles_roster_item i on i.id = asked.id join profiles_roster_run r on r.id = i.run_id
        where i.state = 'REVIEW' and i.kind = 'PERSON' and i.run_id <> ?
          and r.source = ? and r.workspace_id = ? and r.state in ('RUNNING', 'DONE') order by i.id""";
    private static final String WAITING = """
        select i.external_id, k.external_id from profiles_roster_item i
          left join profiles_roster_item_key k on k.item_id = i.id
        where i.run_id = ? and i.state = 'REVIEW' and i.kind = 'PERSON'""";
    private static final String RENEW = """
        update profiles_roster_item set state = 'RENEWED', payload = null, version = version + 1
        where id in (?) and state = 'REVIEW'""";

    private static final String CLOSE = """
        update profiles_roster_item set state = 'UNDONE', payload = null, version = version + 1
        where run_id = ? and state = 'REVIEW'""";

    private final Sql sql;

    @Inject
    Questions(Sql sql) { this.sql = sql; }

    /** The import is brought in, so that its questions are the ones that count. */
    void renewAll(RosterRun run) {
        renew(run, sql.rows(WAITING, run.id()).stream().flatMap(row -> Stream.of(row.text(0), row.text(1)))
            .filter(Objects::nonNull).distinct().toList());
    }

    /** The import is taken back, and nobody has to say any more who its people are. */
    void close(RosterRun run) { sql.run(CLOSE, run.id()); }

    /** @param externalIds all keys of those whom the import has asked about or brought in */
    void renew(RosterRun run, Collection<String> externalIds) {
        if (externalIds.isEmpty()) return;
        List<UUID> earlier = sql.rows(EARLIER, externalIds, externalIds, run.id(), run.source(), run.workspace())
            .stream().map(row -> row.uuid(0)).toList();
        if (!earlier.isEmpty()) sql.run(RENEW, earlier);
    }
}
