package org.suivi.records;

import org.suivi.sharing.Refusal;

/** A record without anyone in it would be a file about nobody: replace the person, or archive the record. */
final class LastProfileOfRecord extends Refusal {

    LastProfileOfRecord() { super(Kind.CONFLICT, "last-profile-of-record"); }
}
