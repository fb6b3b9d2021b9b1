package org.suivi.sharing.access;

import org.suivi.sharing.Fact;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** What happens to the custody of a record apart from changing hands. */
public sealed interface CustodyFact extends Fact {

    record CustodyOpened(RecordId record, Party holder, Party workspace) implements CustodyFact {}

    /** The follow-up has ended; an offer that waits for an answer is void. */
    record CustodyClosed(RecordId record, Viewer by) implements CustodyFact {}
}
