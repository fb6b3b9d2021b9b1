package org.suivi.profiles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.suivi.profiles.names.PersonName;

/** The columns of a former name. */
@Embeddable
class StoredFormerName {

    private String family;
    private String given;

    @Column(name = "until_on")
    private LocalDate until;

    protected StoredFormerName() {}

    StoredFormerName(PersonName name, LocalDate until) {
        this.family = name.family();
        this.given = name.given();
        this.until = until;
    }

    boolean says(PersonName name) { return name.legal().equals(name().shown()); }

    FormerName name() { return new FormerName(family, given, until); }
}
