package org.suivi.records;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.suivi.profiles.names.Folding;
import org.suivi.sharing.InvalidValue;

/** What a record is about, in the words of those who keep it. */
@Embeddable
class Subject {

    static final int TITLE = 200;
    static final int REASON = 2000;

    private String title;
    @Column(name = "sort_title")
    private String sortTitle;
    @Enumerated(EnumType.STRING)
    private RecordType type;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    private String reason;

    protected Subject() {}

    Subject(String title, RecordType type, LocalDate openedOn, String reason) {
        if (type == null) throw new InvalidValue("type", "required");
        if (openedOn == null) throw new InvalidValue("openedOn", "required");
        this.title = InvalidValue.requireText("title", title, TITLE);
        this.sortTitle = Folding.fold(this.title);
        this.type = type;
        this.openedOn = openedOn;
        this.reason = InvalidValue.optionalLines("reason", reason, REASON);
    }
}
