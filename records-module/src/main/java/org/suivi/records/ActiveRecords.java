package org.suivi.records;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.access.Permit;

/** Says whether something may still be written into a record. */
@ApplicationScoped
public class ActiveRecords {

    private final EntityManager manager;

    @Inject
    ActiveRecords(EntityManager manager) { this.manager = manager; }

    /**
     * Refuses when the record is archived.
     *
     * @param permit to write at least: custody stays locked with it, so that nobody archives the record meanwhile
     */
    public void require(Permit permit) {
        var state = Sql.of(manager, "select state from records_record where id = :record")
                .with("record", permit.record().value()).first().map(row -> row.constant(0, RecordState.class));
        if (!state.equals(Optional.of(RecordState.ACTIVE))) throw new RecordClosed();
    }
}
