package org.suivi.web.rest.contacts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.sharing.InvalidValue;
import org.suivi.web.json.Form;

/** A way to reach someone, as programs send it. */
public final class PointBody {

    private static final Map<String, String> NAMES = Map.of("phone", "value", "email", "value", "street", "address");

    private PointBody() {}

    /** The points of a body, of each kind at most one the main one; null when it has none. */
    public static List<ContactPoint> all(Form form, int most) {
        Set<ContactPoint.Kind> mains = EnumSet.noneOf(ContactPoint.Kind.class);
        return form.forms("points", most, one -> of(one, mains));
    }

    /** A point that was masked in the answer comes back with its id and {@code masked}; it stays as it is stored. */
    private static ContactPoint of(Form form, Set<ContactPoint.Kind> mains) {
        UUID id = form.id("id");
        ContactPoint.Kind kind = form.requiredChoice("kind", ContactPoint.Kind.class);
        ContactPoint.Use use = form.choice("use", ContactPoint.Use.class);
        String value = form.text("value");
        PostalAddress address = form.form("address", PointBody::address);
        boolean masked = form.flag("masked", false) && id != null;
        boolean primary = form.flag("primary", false);
        Caution caution = new Caution(form.flag("doNotContact", false), form.flag("discreet", false),
            form.flag("confidential", false));
        LocalDate from = form.day("from");
        LocalDate until = form.day("until");
        String note = form.text("note");
        return form.make(NAMES, () -> {
            if (!masked) check(kind, value, address);
            if (primary && !mains.add(kind)) throw new InvalidValue("primary", "one-primary");
            return new ContactPoint(id, kind, use, masked ? null : value, masked ? null : address,
                primary, caution, from, until, note);
        });
    }

    private static PostalAddress address(Form form) {
        String street = form.text("street");
        String city = form.text("city");
        String region = form.text("region");
        String postalCode = form.text("postalCode");
        String country = form.text("country");
        return form.make(() -> new PostalAddress(street, city, region, postalCode, country));
    }

    /** Says at once, and at the right place, what the desk would say of the whole list. */
    private static void check(ContactPoint.Kind kind, String value, PostalAddress address) {
        switch (kind) {
            case PHONE -> ContactPoint.phone(null, value);
            case EMAIL -> ContactPoint.email(null, value);
            case ADDRESS -> {
                if (address == null) throw new InvalidValue("address", "required");
            }
        }
    }
}
