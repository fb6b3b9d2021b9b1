package org.suivi.profiles.contacts;

import java.util.List;
import org.suivi.profiles.Identifier;
import org.suivi.sharing.InvalidValue;

/**
 * A contact to add to a profile.
 *
 * @param identifiers numbers of the contact in other systems; a contact that has one of them already is used again
 * @param source      where it comes from: {@code screen}, or the name of the import that writes it
 */
public record NewContact(Person person, Tie tie, List<Identifier> identifiers, String source) {

    public NewContact {
        if (person == null) throw new InvalidValue("family", "required");
        if (tie == null) throw new InvalidValue("relation", "required");
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        source = source == null ? "screen" : source;
    }

    public static NewContact of(Person person, Tie tie) { return new NewContact(person, tie, null, null); }
}
