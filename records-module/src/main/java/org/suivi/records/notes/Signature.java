package org.suivi.records.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.suivi.sharing.Viewer;

/** A text that its signer has signed; it is written once and never changed. */
record Signature(Note note, int number, SignedText content, Viewer signer, Instant at) {

    static Signature of(Note note, String text, Viewer signer, Instant at) { return of(note, 0, text, signer, at); }

    static Signature of(Note note, int number, String text, Viewer signer, Instant at) {
        var signedAt = at.truncatedTo(ChronoUnit.MICROS);
        var content = SignedText.of(note, number, signer.name(), signedAt, text);
        return new Signature(note, number, content, signer, signedAt);
    }
}
