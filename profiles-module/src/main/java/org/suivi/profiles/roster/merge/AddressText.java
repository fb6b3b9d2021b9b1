package org.suivi.profiles.roster.merge;

import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.profiles.roster.incoming.IncomingAddress;

/** A postal address as one value that can be compared, proposed and taken apart again. */
final class AddressText {

    private static final String SEPARATOR = "\u001f";

    private AddressText() {}

    static String of(ContactPoint point) { return point.address() == null ? point.value() : of(point.address()); }

    static String of(IncomingAddress said) {
        return of(new PostalAddress(said.street(), said.city(), said.region(), said.postalCode(), said.country()));
    }

    static PostalAddress parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new PostalAddress(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** As people read it; any other value stays as it is. */
    static String shown(String value) {
        return value == null || !value.contains(SEPARATOR) ? value : parse(value).line();
    }

    private static String of(PostalAddress one) {
        return String.join(SEPARATOR, part(one.street()), part(one.city()), part(one.region()), part(one.postalCode()),
            part(one.country()));
    }

    private static String part(String text) { return text == null ? "" : text; }
}
