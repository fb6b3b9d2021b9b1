package org.suivi.records;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Shares;

/** A worker with a record of one student, and a colleague. */
public abstract class AtWork {

    @Inject
    protected RecordDesk records;

    @Inject
    protected Shares shares;

    protected Practice practice;
    protected Viewer worker;
    protected Viewer colleague;
    protected RecordId record;

    @BeforeEach
    void aRecord() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        colleague = practice.practitioner();
        record = practice.record(worker, practice.student(worker, "Tremblay"));
    }
}
