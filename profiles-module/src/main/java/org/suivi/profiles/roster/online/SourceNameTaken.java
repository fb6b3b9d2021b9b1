package org.suivi.profiles.roster.online;

import org.suivi.sharing.Refusal;

/** Another source keeps its keys under the same short name. */
public final class SourceNameTaken extends Refusal {

    SourceNameTaken() { super(Kind.CONFLICT, "source-name-taken"); }
}
