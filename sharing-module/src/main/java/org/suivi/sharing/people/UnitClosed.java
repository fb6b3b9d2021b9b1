package org.suivi.sharing.people;

import org.suivi.sharing.Refusal;

/** The workspace, service or team was closed; nothing can be put there. */
public final class UnitClosed extends Refusal {

    UnitClosed() { super(Kind.CONFLICT, "unit-closed"); }
}
