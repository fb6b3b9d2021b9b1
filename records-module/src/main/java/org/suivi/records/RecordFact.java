package org.suivi.records;

import java.util.List;
import java.util.UUID;

import org.suivi.sharing.Fact;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** What happens in records; every fact names the record and the member of staff who did it. */
public sealed interface RecordFact extends Fact {

    RecordId record();

    Party by();

    /** A record about these people is there; no {@link ProfileLinked} follows for them. */
    record RecordOpened(RecordId record, Party by, List<ProfileId> people) implements RecordFact {}

    record RecordEdited(RecordId record, Party by) implements RecordFact {}

    record RecordArchived(RecordId record, Party by) implements RecordFact {}

    record RecordReactivated(RecordId record, Party by) implements RecordFact {}

    record ProfileLinked(RecordId record, Party by, ProfileId profile) implements RecordFact {}

    record ProfileUnlinked(RecordId record, Party by, ProfileId profile) implements RecordFact {}

    record LinkChanged(RecordId record, Party by, ProfileId profile) implements RecordFact {}

    record NoteSigned(RecordId record, Party by, UUID note) implements RecordFact {}

    record AddendumSigned(RecordId record, Party by, UUID note) implements RecordFact {}

    record NoteEnteredInError(RecordId record, Party by, UUID note) implements RecordFact {}

    record DocumentAdded(RecordId record, Party by, UUID document) implements RecordFact {}

    record DocumentRemoved(RecordId record, Party by, UUID document) implements RecordFact {}
}
