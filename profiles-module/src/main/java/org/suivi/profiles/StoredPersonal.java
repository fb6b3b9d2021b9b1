package org.suivi.profiles;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The columns of personal details. */
@Embeddable
class StoredPersonal {

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String gender;
    private String pronouns;
    private String language;
    private String interpreter;

    @Column(name = "deceased_on")
    private LocalDate deceasedOn;

    protected StoredPersonal() {}

    StoredPersonal(Personal personal) {
        sex = personal.sex();
        gender = personal.gender();
        pronouns = personal.pronouns();
        language = personal.language();
        interpreter = personal.interpreter();
        deceasedOn = personal.deceasedOn();
    }

    Personal personal() {
        return new Personal(sex, stored(gender), stored(pronouns), stored(language), stored(interpreter), deceasedOn);
    }
}
