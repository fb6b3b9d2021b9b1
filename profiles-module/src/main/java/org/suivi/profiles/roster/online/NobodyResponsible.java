package org.suivi.profiles.roster.online;

import org.suivi.sharing.Refusal;

/** Whoever answered for the source cannot any more: somebody has to save it again. */
public final class NobodyResponsible extends Refusal {

    NobodyResponsible() { super(Kind.CONFLICT, "nobody-responsible"); }
}
