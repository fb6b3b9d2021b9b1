package org.suivi.records;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** Reads single records; who asks has decided before whether the viewer may. */
@ApplicationScoped
class RecordQueries {

    /** The row of a record with the name of its service. */
    record Facts(long version, String number, String title, Party service, String serviceName, RecordType type,
            LocalDate openedOn, String reason, RecordState state) {}

    private final EntityManager manager;

    @Inject
    RecordQueries(EntityManager manager) { this.manager = manager; }

    Facts facts(RecordId record) {
        return Sql.of(manager, """
                select r.version, r.number, r.title, r.service_id, s.name, r.type, r.opened_on, r.reason, r.state
                from records_record r join sharing_unit s on s.id = r.service_id
                where r.id = :record""")
                .with("record", record.value())
                .first().map(RecordQueries::facts).orElseThrow(NotVisible::new);
    }

    /** Number and service, as staff speaks of the record. */
    String name(RecordId record) {
        var known = facts(record);
        return known.number() + ", " + known.serviceName();
    }

    /** Present periods first, the primary person at the top; then the former ones, latest first. */
    List<RecordView.Link> links(RecordId record) {
        return Sql.of(manager, """
                select l.id, l.profile_id, p.name, l.role, l.is_primary, l.since, l.until,
                  coalesce(l.end_reason, l.reason)
                from records_link l join records_person p on p.profile_id = l.profile_id
                where l.record_id = :record
                order by l.open is null, l.until desc, l.is_primary desc, l.since, p.sort_name, l.id""")
                .with("record", record.value()).rows().stream().map(RecordQueries::link).toList();
    }

    /** The active records that a person is in. */
    List<RecordId> activeOf(ProfileId profile) {
        return Sql.of(manager, """
                select r.id from records_link l join records_record r on r.id = l.record_id
                where l.profile_id = :profile and l.open = 1 and r.state = 'ACTIVE'
                order by r.number""")
                .with("profile", profile.value()).rows().stream().map(row -> new RecordId(row.uuid(0))).toList();
    }

    private static Facts facts(Row row) {
        return new Facts(row.number(0), row.text(1), row.text(2), Party.service(row.uuid(3)), row.text(4),
                row.constant(5, RecordType.class), row.date(6), row.text(7), row.constant(8, RecordState.class));
    }

    private static RecordView.Link link(Row row) {
        return new RecordView.Link(row.uuid(0), new ProfileId(row.uuid(1)), row.text(2),
                row.constant(3, LinkRole.class), row.flag(4), row.instant(5), row.instant(6), row.text(7));
    }
}
