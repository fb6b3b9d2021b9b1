package org.suivi.profiles.points;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.UuidColumn;

/** A way to reach a profile or a contact, as it is stored. */
@Entity
@Table(name = "profiles_point")
class StoredPoint {

    @Id
    private UUID id;

    @Convert(converter = UuidColumn.class)
    @Column(name = "profile_id")
    private UUID profile;

    @Convert(converter = UuidColumn.class)
    @Column(name = "contact_id")
    private UUID contact;

    private int position;

    @Enumerated(EnumType.STRING)
    private ContactPoint.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "usage_kind")
    private ContactPoint.Use use;

    private String value;
    private String street;
    private String city;
    private String region;

    @Column(name = "postal_code")
    private String postalCode;

    private String country;

    @Column(name = "is_primary")
    private boolean primary;

    @Column(name = "do_not_contact")
    private boolean doNotContact;

    private boolean discreet;
    private boolean confidential;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    private String note;

    @Column(name = "match_key")
    private String matchKey;

    protected StoredPoint() {}

    StoredPoint(Owner owner, ContactPoint point, int position) {
        this.id = point.id();
        this.profile = owner.profile();
        this.contact = owner.contact();
        become(point, position);
    }

    /** Takes over everything but the owner; from a masked point only its place in the list. */
    final void become(ContactPoint point, int newPosition) {
        position = newPosition;
        if (point.isMasked()) return;
        kind = point.kind();
        use = point.use();
        value = point.value();
        address(point.address());
        primary = point.primary();
        caution(point.caution());
        from = point.from();
        until = point.until();
        note = point.note();
        matchKey = confidential ? null : matchKey(point);
    }

    void addTo(NewRows rows) {
        rows.add("""
            profiles_point (id, profile_id, contact_id, position, kind, usage_kind, value, street, city, region,
            postal_code, country, is_primary, do_not_contact, discreet, confidential, from_on, until_on, note,
            match_key)""", id, profile, contact, position, kind, use, value, street, city, region, postalCode, country,
            primary, doNotContact, discreet, confidential, from, until, note, matchKey);
    }

    UUID id() { return id; }

    ContactPoint point() {
        PostalAddress address = kind == ContactPoint.Kind.ADDRESS
                ? new PostalAddress(stored(street), stored(city), stored(region), stored(postalCode), stored(country))
                : null;
        return new ContactPoint(id, kind, use, stored(value), address, primary,
                new Caution(doNotContact, discreet, confidential), from, until, stored(note));
    }

    private void address(PostalAddress address) {
        street = address == null ? null : address.street();
        city = address == null ? null : address.city();
        region = address == null ? null : address.region();
        postalCode = address == null ? null : address.postalCode();
        country = address == null ? null : address.country();
    }

    private void caution(Caution caution) {
        doNotContact = caution.doNotContact();
        discreet = caution.discreet();
        confidential = caution.confidential();
    }

    private static String matchKey(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE -> MatchKey.phone(point.value());
            case EMAIL -> MatchKey.email(point.value());
            case ADDRESS -> null;
        };
    }
}
