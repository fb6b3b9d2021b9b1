package org.suivi.web.rest.contacts;

import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.web.json.Sheet;

/** A way to reach someone, as answers show it. */
public final class PointSheet {

    private PointSheet() {}

    public static void write(Sheet sheet, ContactPoint point) {
        sheet.text("id", point.id()).text("kind", point.kind()).text("use", point.use()).text("value", point.value());
        if (point.address() != null) sheet.object("address", address -> address(address, point.address()));
        sheet.mark("masked", point.isMasked()).flag("primary", point.primary())
            .mark("doNotContact", point.caution().doNotContact()).mark("discreet", point.caution().discreet())
            .mark("confidential", point.caution().confidential()).text("from", point.from())
            .text("until", point.until()).text("note", point.note());
    }

    private static void address(Sheet sheet, PostalAddress address) {
        sheet.text("street", address.street()).text("city", address.city()).text("region", address.region())
            .text("postalCode", address.postalCode()).text("country", address.country());
    }
}
