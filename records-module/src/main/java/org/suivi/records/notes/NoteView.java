package org.suivi.records.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/**
 * A note as someone who may read it sees it.
 *
 * @param version   for a draft: version to base the next save on
 * @param signedAt  null for a draft
 * @param sha256    hash of the signed bytes in hexadecimal digits, null for a draft
 * @param intact    whether the signed bytes, also of the addenda, still have their hash; true for a draft
 * @param unsigned  whether this is the unsigned text of a former holder, which stays unsigned
 * @param mine      whether the viewer is its author
 * @param errorReason why it was entered in error, null when it was not
 */
public record NoteView(UUID id, RecordId record, long version, NoteType type, NoteState state, Instant servedAt,
        boolean confidential, Party author, String authorName, String text, Instant savedAt, Instant signedAt,
        String sha256, boolean intact, boolean mine, boolean unsigned, String errorReason,
        List<Addendum> addenda) {

    /** What the author, or a later holder, added to a signed note; signed in its turn. */
    public record Addendum(String authorName, Instant signedAt, String text, String sha256) {}

    public boolean draft() { return state == NoteState.DRAFT; }

    public boolean inError() { return state == NoteState.IN_ERROR; }
}
