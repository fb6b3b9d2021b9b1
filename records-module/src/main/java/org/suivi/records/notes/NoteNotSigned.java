package org.suivi.records.notes;

import org.suivi.sharing.Refusal;

/** Only a signed note has addenda or is marked as entered in error; a draft is just changed. */
final class NoteNotSigned extends Refusal {

    NoteNotSigned() { super(Kind.CONFLICT, "note-not-signed"); }
}
