package org.suivi.profiles.roster.merge;

import org.suivi.sharing.Refusal;

/** Nobody knows the institution by that key, and it comes without a name to make one of. */
final class InstitutionUnknown extends Refusal {

    InstitutionUnknown() { super(Kind.INVALID, "institution-unknown"); }
}
