package org.suivi.profiles;

import org.suivi.sharing.Refusal;

/** Another profile has this identifier; which one is not said, since the viewer may not know it. */
public final class IdentifierTaken extends Refusal {

    private final int place;

    /** @param place of the identifier in the list that was given, from 0 */
    IdentifierTaken(Identifier identifier, int place) {
        super(Kind.CONFLICT, "identifier-taken", identifier.system(), identifier.value());
        this.place = place;
    }

    public int place() { return place; }
}
