package org.suivi.records;

import org.suivi.sharing.Refusal;

/** The record is archived: it can be read, or reactivated first. */
final class RecordClosed extends Refusal {

    RecordClosed() { super(Kind.CONFLICT, "record-closed"); }
}
