package org.suivi.records;

import org.suivi.sharing.Refusal;

/** Only an archived record can be reactivated. */
final class RecordStillActive extends Refusal {

    RecordStillActive() { super(Kind.CONFLICT, "record-still-active"); }
}
