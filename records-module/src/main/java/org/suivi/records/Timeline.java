package org.suivi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;

/**
 * Reads what happened to a record, under the names of today. That something confidential was added is told only to its
 * author and to whoever holds the record.
 */
@ApplicationScoped
class Timeline {

    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager manager;

    @Inject
    Timeline(EntityManager manager) { this.manager = manager; }

    List<TimelineEntry> of(Permit permit) {
        return Sql.of(manager, """
                select e.at, e.kind, coalesce(b.name, ''), coalesce(a.name, p.name, ''), e.about_id
                from records_event e
                left join sharing_party b on b.id = e.by_id and b.kind = 'STAFF'
                left join sharing_party a on a.id = e.about_id and a.kind = e.about_kind
                left join records_person p on p.profile_id = e.about_id and e.about_kind = 'PROFILE'
                left join records_note n on n.id = e.about_id and e.about_kind = 'NOTE'
                left join records_document d on d.id = e.about_id and e.about_kind = 'DOCUMENT'
                where e.record_id = :record and e.at <= :until
                  and (:holds or e.by_id = :me or not coalesce(n.confidential, d.confidential, false))
                order by e.at desc, e.id desc""")
                .with("record", permit.record().value()).with("holds", permit.atLeast(Level.HOLD))
                .with("me", permit.viewer().self().id())
                .with("until", permit.upTo() == null ? NO_END : permit.upTo())
                .rows().stream().map(Timeline::entry).toList();
    }

    /**
     * When the record itself was last changed after that moment; what is shared or offered does not count as a change.
     */
    Optional<Instant> changedSince(Permit permit, Instant since) {
        return Sql.of(manager, """
                select max(e.at) from records_event e
                left join records_note n on n.id = e.about_id and e.about_kind = 'NOTE'
                left join records_document d on d.id = e.about_id and e.about_kind = 'DOCUMENT'
                where e.record_id = :record and e.at > :since
                  and e.kind not like 'share-%' and e.kind not like 'transfer-%' and e.kind <> 'record-transferred'
                  and not coalesce(n.confidential, d.confidential, false)""")
                .with("record", permit.record().value()).with("since", since).first().map(row -> row.instant(0));
    }

    private static TimelineEntry entry(Row row) {
        return new TimelineEntry(row.instant(0), row.text(1), row.text(2), row.text(3), row.uuid(4));
    }
}
