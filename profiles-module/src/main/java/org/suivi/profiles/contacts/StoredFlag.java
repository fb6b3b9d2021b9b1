package org.suivi.profiles.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The columns of a flag. */
@Embeddable
class StoredFlag {

    @Enumerated(EnumType.STRING)
    private Flag.Kind kind;

    @Enumerated(EnumType.STRING)
    private Flag.Answer answer;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected StoredFlag() {}

    StoredFlag(Flag flag) {
        kind = flag.kind();
        answer = flag.answer();
        from = flag.from();
        until = flag.until();
    }

    Flag flag() { return new Flag(kind, answer, from, until); }
}
