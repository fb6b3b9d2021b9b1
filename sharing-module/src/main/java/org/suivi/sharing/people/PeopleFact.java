package org.suivi.sharing.people;

import java.util.UUID;
import org.suivi.sharing.Fact;
import org.suivi.sharing.Party;

/** What happens among people and units. */
public sealed interface PeopleFact extends Fact {

    /** A person has left, or a unit was closed; whatever was shared with them ends. */
    record PartyClosed(Party party, UUID by, String byName) implements PeopleFact {}

    /** A person may set a password through the link with this token, until it is used or too old. */
    record StaffInvited(UUID staff, String email, String name, String token) implements PeopleFact {}
}
