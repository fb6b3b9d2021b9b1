package org.suivi.profiles.roster.merge;

import org.suivi.sharing.Refusal;

/** Nobody knows the institution by that key, and it comes without a name to make one of. */
class InstitutionUnknown extends Refusal {

    static final String CODE = "institution-unknown";

    private static final long serialVersionUID = 1L;

    InstitutionUnknown() { super(Kind.INVALID, "institution-unknown"); }
}
