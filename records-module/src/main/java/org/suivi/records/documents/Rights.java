package org.suivi.records.documents;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.ActiveRecords;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;

/** What someone may do with the documents of a record. */
@ApplicationScoped
class Rights {

    private final Access access;
    private final ActiveRecords active;
    private final DocumentQueries queries;

    @Inject
    Rights(Access access, ActiveRecords active, DocumentQueries queries) {
        this.access = access;
        this.active = active;
        this.queries = queries;
    }

    /** Refuses who could not write now, without locking anything. */
    void couldWrite(Viewer viewer, RecordId record) {
        boolean could = access.best(viewer, record).filter(permit -> permit.atLeast(Level.WRITE)).isPresent();
        if (!could) toWrite(viewer, record);
    }

    Permit toWrite(Viewer viewer, RecordId record) {
        var permit = access.require(viewer, record, Level.WRITE);
        active.require(permit);
        return permit;
    }

    /** Refuses a document of another record, or one that the viewer may not open, as if it were not there. */
    void toSee(Permit permit, UUID document) {
        if (queries.versions(permit, document).isEmpty()) throw new NotVisible();
    }
}
