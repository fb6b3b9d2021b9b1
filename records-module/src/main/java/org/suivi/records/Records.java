package org.suivi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.sharing.storage.Today;

/** The records as they are stored. */
@ApplicationScoped
class Records {

    private static final String WRITTEN = """
        select exists(select 1 from records_note where record_id = :record)
            or exists(select 1 from records_document where record_id = :record)""";

    private final EntityManager manager;
    private final Numbering numbering;
    private final Today today;

    @Inject
    Records(EntityManager manager, Numbering numbering, Today today) {
        this.manager = manager;
        this.numbering = numbering;
        this.today = today;
    }

    /** Stores a new record at once, so that rows of other tables can name it. */
    void add(CaseRecord record) {
        manager.persist(record);
        manager.flush();
    }

    /** Locks the row first and reads what it holds afterwards: nobody else decides about it until this ends. */
    CaseRecord lock(RecordId record) {
        var locked = manager.find(CaseRecord.class, record.value(), LockModeType.PESSIMISTIC_WRITE);
        if (locked == null) throw new NotVisible();
        return locked;
    }

    /** Whether anybody has begun a note or filed a document in it. */
    boolean isWritten(RecordId record) {
        return Sql.of(manager, WRITTEN).with("record", record.value()).number() > 0;
    }

    String nextNumber() { return numbering.next(today().getYear()); }

    LocalDate today() { return today.date(); }

    Instant now() { return today.now().truncatedTo(ChronoUnit.MICROS); }

    Happening by(Viewer viewer, String reason) { return new Happening(viewer.self().id(), now(), reason); }
}
