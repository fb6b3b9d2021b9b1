package org.suivi.profiles.points;

import java.util.List;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;

/** Writes points as fields, so that the history shows what happened to each of them. */
public final class PointFields {

    private PointFields() {}

    /** @param prefix of the fields' keys: empty for a profile's own points, {@code contact.} for a contact's */
    public static Fields add(Fields fields, String prefix, List<ContactPoint> points) {
        for (ContactPoint point : points)
            fields.put(prefix + Said.slug(point.kind()), point.id(), said(point), point.caution().confidential());
        return fields;
    }

    private static Said said(ContactPoint point) {
        return Said.text(point.text()).and("point.use." + point.use())
                .when(point.primary(), "point.primary")
                .when(point.caution().doNotContact(), "point.doNotContact")
                .when(point.caution().discreet(), "point.discreet")
                .when(point.caution().confidential(), "point.confidential")
                .between(point.from(), point.until());
    }
}
