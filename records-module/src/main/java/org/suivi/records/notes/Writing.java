package org.suivi.records.notes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.suivi.records.ActiveRecords;
import org.suivi.records.RecordFact;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.Permit;

/** Changes notes for someone with a permit to write, in a record that is still active. */
@ApplicationScoped
class Writing {

    private final Notes notes;
    private final NoteQueries queries;
    private final ActiveRecords active;
    private final Event<RecordFact> facts;
    private final Clock clock;

    @Inject
    Writing(Notes notes, NoteQueries queries, ActiveRecords active, Event<RecordFact> facts, Clock clock) {
        this.notes = notes;
        this.queries = queries;
        this.active = active;
        this.facts = facts;
        this.clock = clock;
    }

    SavedDraft save(Permit permit, DraftText text) {
        active.require(permit);
        var note = notes.lock(text.note());
        if (note == null) return first(permit, text);
        if (!note.isBy(permit.viewer()) || !note.record().equals(permit.record())) throw new NotVisible();
        boolean stored = note.save(text, now());
        notes.flush();
        return new SavedDraft(note.version(), note.savedAt(), stored ? null : note.draft());
    }

    void discard(Permit permit, UUID id) {
        var note = own(permit, id);
        note.requireDraft();
        notes.remove(note);
    }

    void sign(Permit permit, UUID id, long seen) {
        var note = own(permit, id);
        notes.add(note.sign(permit.viewer(), seen, now()));
        facts.fire(new RecordFact.NoteSigned(permit.record(), permit.viewer().self(), id));
    }

    void addendum(Permit permit, UUID id, String text) {
        var note = lock(permit, id);
        note.requireSigned();
        if (!permit.atLeast(Level.HOLD)) note.requireAuthor(permit.viewer());
        var words = InvalidValue.requireLines("text", text, Note.LONGEST);
        notes.add(Signature.of(note, notes.nextNumber(note), words, permit.viewer(), now()));
        facts.fire(new RecordFact.AddendumSigned(permit.record(), permit.viewer().self(), id));
    }

    void enteredInError(Permit permit, UUID id, String reason) {
        lock(permit, id).enteredInError(permit.viewer(), reason, now());
        facts.fire(new RecordFact.NoteEnteredInError(permit.record(), permit.viewer().self(), id));
    }

    private SavedDraft first(Permit permit, DraftText text) {
        var note = new Note(permit.viewer(), text, now());
        notes.add(note);
        notes.flush();
        return new SavedDraft(note.version(), note.savedAt(), null);
    }

    private Note own(Permit permit, UUID id) {
        var note = lock(permit, id);
        if (!note.isBy(permit.viewer())) throw new NotAllowed("author");
        return note;
    }

    /** What the viewer may not read looks as if it were not there. */
    private Note lock(Permit permit, UUID id) {
        active.require(permit);
        var note = notes.lock(id);
        if (queries.one(permit, id).isEmpty()) throw new NotVisible();
        return note;
    }

    private Instant now() { return clock.instant().truncatedTo(ChronoUnit.MICROS); }
}
