package org.suivi.profiles.contacts;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The columns of a restriction. */
@Embeddable
class StoredRestriction {

    @Enumerated(EnumType.STRING)
    @Column(name = "restriction")
    private Restriction.Kind kind;

    @Column(name = "order_text")
    private String order;

    @Column(name = "order_from")
    private LocalDate from;

    @Column(name = "order_until")
    private LocalDate until;

    @Column(name = "order_review")
    private LocalDate review;

    protected StoredRestriction() {}

    StoredRestriction(Restriction restriction) {
        kind = restriction.kind();
        order = restriction.order();
        from = restriction.from();
        until = restriction.until();
        review = restriction.review();
    }

    Restriction restriction() { return new Restriction(kind, stored(order), from, until, review); }
}
