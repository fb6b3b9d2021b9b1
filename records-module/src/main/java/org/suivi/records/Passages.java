package org.suivi.records;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.SharingFact.RecordTransferred;

/**
 * Notes that a record has changed hands. One row says all there is to say, whatever the record contains: what is
 * confidential and older stays sealed with the sender unless it went along, and unsigned notes of the sender became
 * readable to the new holder.
 */
@ApplicationScoped
class Passages {

    private final EntityManager manager;
    private final Clock clock;

    @Inject
    Passages(EntityManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    void on(@Observes RecordTransferred fact) {
        Sql.of(manager, """
                insert into records_passage
                  (id, record_id, at, from_kind, from_id, to_kind, to_id, confidential_went_along)
                values (:id, :record, :at, :fromKind, :from, :toKind, :to, :confidential)""")
                .with("id", NewId.next()).with("record", fact.record().value()).with("at", clock.instant())
                .with("fromKind", fact.from().kind()).with("from", fact.from().id())
                .with("toKind", fact.to().kind()).with("to", fact.to().id())
                .with("confidential", fact.includeConfidential()).run();
        if (fact.to().kind() == Party.Kind.SERVICE) goesOnIn(fact.record().value(), fact.to().id());
        else if (!fact.fromWorkspace().equals(fact.toWorkspace())) goesOnWith(fact);
    }

    /** In another workspace the record belongs to a service of its new holder there, if the holder works in one. */
    private void goesOnWith(RecordTransferred fact) {
        Sql.of(manager, """
                select u.id from sharing_unit u left join sharing_member m on m.unit_id = u.id and m.staff_id = :holder
                where u.kind = 'SERVICE' and u.workspace_id = :workspace and u.closed_at is null
                order by m.staff_id is null, u.name limit 1""")
                .with("holder", fact.to().id()).with("workspace", fact.toWorkspace().id())
                .first().map(row -> row.uuid(0)).ifPresent(service -> goesOnIn(fact.record().value(), service));
    }

    private void goesOnIn(UUID record, UUID service) {
        Sql.of(manager, "update records_record set service_id = :service, version = version + 1 where id = :record")
                .with("service", service).with("record", record).run();
    }
}
