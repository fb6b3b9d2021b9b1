package org.suivi.records;

import org.suivi.sharing.Refusal;

/** The person is not, or no longer, in the record. */
final class NotLinked extends Refusal {

    NotLinked() { super(Kind.CONFLICT, "not-linked"); }
}
