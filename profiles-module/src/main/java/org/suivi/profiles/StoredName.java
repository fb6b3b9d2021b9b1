package org.suivi.profiles;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.suivi.profiles.names.PersonName;

/** The columns of a name. */
@Embeddable
class StoredName {

    private String family;
    private String given;
    private String preferred;

    @Column(name = "family_at_birth")
    private String atBirth;

    protected StoredName() {}

    StoredName(PersonName name) {
        family = name.family();
        given = name.given();
        preferred = name.preferred();
        atBirth = name.atBirth();
    }

    PersonName name() { return new PersonName(stored(family), stored(given), stored(preferred), stored(atBirth)); }
}
