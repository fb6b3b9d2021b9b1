package org.suivi.web.rest.batches;

import java.util.List;
import org.suivi.profiles.roster.incoming.IncomingAddress;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.web.json.Form;

/** The ways to reach somebody, as a school system sends them. */
final class Points {

    private static final int MOST = 50;

    private Points() {}

    static Reachability of(Form form) {
        List<IncomingPoint> points = form.forms("points", MOST, Points::point);
        return new Reachability(null, null, null, points);
    }

    private static IncomingPoint point(Form form) {
        String kind = form.requiredText("kind");
        String use = form.text("use");
        String value = form.text("value");
        IncomingAddress address = form.form("address", Points::address);
        return form.make(() -> new IncomingPoint(kind, use, value, address));
    }

    private static IncomingAddress address(Form form) {
        String street = form.text("street");
        String city = form.text("city");
        String region = form.text("region");
        String postalCode = form.text("postalCode");
        String country = form.text("country");
        return form.make(() -> new IncomingAddress(street, city, region, postalCode, country));
    }
}
