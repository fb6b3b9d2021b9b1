package org.suivi.records;

import org.suivi.sharing.Refusal;

/** Somebody has written into the record or taken it over, so that its opening can no longer be taken back. */
public final class RecordInUse extends Refusal {

    RecordInUse() { super(Kind.CONFLICT, "record-in-use"); }
}
