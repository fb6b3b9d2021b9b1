package org.suivi.sharing.handover;

import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;

/** Someone wants to share a record; whoever knows a reason against it throws a refusal. */
public record ShareRequested(RecordId record, Party party, Level level) {}
