package org.suivi.sharing.handover;

import java.util.UUID;
import org.suivi.sharing.Fact;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;

/** What happens between the people around a record: who holds it, who shares it, how it changes hands. */
public sealed interface SharingFact extends Fact {

    RecordId record();

    /** A new record has its first holder. */
    record RecordHeld(RecordId record, Party holder, Party workspace) implements SharingFact {}

    record ShareGiven(RecordId record, Party party, Level level, Actor by) implements SharingFact {}

    record ShareChanged(RecordId record, Party party, Level level, Actor by) implements SharingFact {}

    /** The party has no share of the record any more; it may still reach it in another way. */
    record ShareWithdrawn(RecordId record, Party party, Actor by) implements SharingFact {}

    record TransferOffered(RecordId record, Party from, Party to, UUID handover, Actor by) implements SharingFact {}

    record TransferSeen(RecordId record, Party from, UUID handover, Actor by) implements SharingFact {}

    record TransferDeclined(RecordId record, Party from, Party to, UUID handover, Actor by) implements SharingFact {}

    /** The offer was taken back by the sender, or the follow-up was closed meanwhile. */
    record TransferCancelled(RecordId record, Party from, Party to, UUID handover, Actor by) implements SharingFact {}

    /** The offer ends soon and nobody has answered yet. */
    record TransferReminded(RecordId record, Party from, Party to, UUID handover) implements SharingFact {}

    /** Nobody answered in time; the holder is unchanged. */
    record TransferExpired(RecordId record, Party from, Party to, UUID handover) implements SharingFact {}

    /**
     * The record has changed hands. Shares continue; when the sender keeps a read-only copy, a {@link ShareGiven} for
     * the sender follows this fact, and a share that the new holder had is withdrawn before it.
     */
    record RecordTransferred(RecordId record, Party from, Party to, Party fromWorkspace, Party toWorkspace,
                             boolean includeConfidential, UUID handover, Actor by) implements SharingFact {

        /** Whether it was taken from the queue of a unit, without an offer. */
        public boolean takenFromQueue() { return handover == null; }
    }
}
