package org.suivi.profiles;

import org.suivi.sharing.Refusal;

/** Another profile has this identifier; which one is not said, since the viewer may not know it. */
public final class IdentifierTaken extends Refusal {

    IdentifierTaken(Identifier identifier) {
        super(Kind.CONFLICT, "identifier-taken", identifier.system(), identifier.value());
    }
}
