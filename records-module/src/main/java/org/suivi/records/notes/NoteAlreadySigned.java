package org.suivi.records.notes;

import org.suivi.sharing.Refusal;

/** A signed note is never changed; an addendum can follow it. */
final class NoteAlreadySigned extends Refusal {

    NoteAlreadySigned() { super(Kind.CONFLICT, "note-already-signed"); }
}
