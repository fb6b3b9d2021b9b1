package org.suivi.records;

import org.suivi.sharing.Refusal;

/** The person is in the record already. */
final class AlreadyLinked extends Refusal {

    AlreadyLinked() { super(Kind.CONFLICT, "already-linked"); }
}
