package org.suivi.sharing.handover;

import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;

/** Someone wants to hand a record over, or to accept it; whoever knows a reason against it throws a refusal. */
public record TransferRequested(RecordId record, Party from, Party to) {}
