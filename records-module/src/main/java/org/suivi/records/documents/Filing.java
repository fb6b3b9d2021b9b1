package org.suivi.records.documents;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.suivi.records.RecordFact;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Permit;

/** Puts documents into records and takes them out. */
@ApplicationScoped
class Filing {

    private final Rights rights;
    private final Documents documents;
    private final Intake intake;
    private final Event<RecordFact> facts;
    private final Clock clock;

    @Inject
    Filing(Rights rights, Documents documents, Intake intake, Event<RecordFact> facts, Clock clock) {
        this.rights = rights;
        this.documents = documents;
        this.intake = intake;
        this.facts = facts;
        this.clock = clock;
    }

    long largest() { return intake.largest(); }

    /**
     * Takes the bytes before anything is locked, because a file can be slow to arrive, and decides again with the lock.
     * Bytes first, row second: a row never stands without its bytes.
     */
    UUID add(Viewer viewer, Upload upload) {
        rights.couldWrite(viewer, upload.record());
        var file = intake.take(upload);
        try {
            return write(rights.toWrite(viewer, upload.record()), upload, file);
        } catch (Refusal refused) {
            intake.giveBack(file);
            throw refused;
        }
    }

    void remove(Viewer viewer, UUID id, String reason) {
        var permit = rights.toWrite(viewer, documents.recordOf(id));
        rights.toSee(permit, id);
        documents.lock(id).remove(permit, reason, clock.instant());
        facts.fire(new RecordFact.DocumentRemoved(permit.record(), viewer.self(), id));
    }

    private UUID write(Permit permit, Upload upload, CheckedFile file) {
        var document = upload.document() == null ? added(permit, upload) : present(permit, upload.document());
        documents.add(document, file, permit.viewer(), clock.instant());
        facts.fire(new RecordFact.DocumentAdded(permit.record(), permit.viewer().self(), document.id()));
        return document.id();
    }

    private Document added(Permit permit, Upload upload) {
        var document = new Document(permit, upload.confidential(), clock.instant());
        documents.add(document);
        return document;
    }

    private Document present(Permit permit, UUID id) {
        rights.toSee(permit, id);
        var document = documents.lock(id);
        document.requirePresent();
        if (permit.viewer().isClient()) document.requireBy(permit.viewer());
        return document;
    }
}
