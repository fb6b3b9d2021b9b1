package org.suivi.profiles.roster.merge;

import java.util.Locale;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.points.ContactPoint;

/** What a source can say about a profile or a contact in one value. */
public enum Field {
    FAMILY, GIVEN, PREFERRED, BIRTH, SEX, VARIANT, PHONE, MOBILE, EMAIL;

    boolean isPoint() { return this == PHONE || this == MOBILE || this == EMAIL; }

    /** The value as two writings of it are compared. */
    String canonical(String value) {
        return switch (this) {
            case PHONE, MOBILE -> Folding.digits(value);
            case EMAIL -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    boolean same(String one, String other) {
        return one == null || other == null ? one == other : canonical(one).equals(canonical(other));
    }

    boolean isOf(ContactPoint point) {
        return switch (this) {
            case PHONE -> point.kind() == ContactPoint.Kind.PHONE && point.use() != ContactPoint.Use.MOBILE;
            case MOBILE -> point.kind() == ContactPoint.Kind.PHONE && point.use() == ContactPoint.Use.MOBILE;
            case EMAIL -> point.kind() == ContactPoint.Kind.EMAIL;
            default -> false;
        };
    }

    ContactPoint point(String value) {
        return switch (this) {
            case PHONE -> ContactPoint.phone(ContactPoint.Use.HOME, value);
            case MOBILE -> ContactPoint.phone(ContactPoint.Use.MOBILE, value);
            case EMAIL -> ContactPoint.email(ContactPoint.Use.OTHER, value);
            default -> throw new IllegalStateException(name());
        };
    }
}
