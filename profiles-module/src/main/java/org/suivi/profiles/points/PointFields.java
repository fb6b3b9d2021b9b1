package org.suivi.profiles.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suivi.profiles.history.Fields;

/** Writes points as fields, so that the history shows what happened to each of them. */
public final class PointFields {

    private PointFields() {}

    public static Fields add(Fields fields, List<ContactPoint> points) {
        for (ContactPoint point : points)
            fields.put(point.kind().name().toLowerCase(Locale.ROOT), point.id(), text(point),
                    point.caution().confidential());
        return fields;
    }

    private static String text(ContactPoint point) {
        List<String> remarks = new ArrayList<>(List.of(point.use().name().toLowerCase(Locale.ROOT)));
        if (point.primary()) remarks.add("primary");
        if (point.caution().doNotContact()) remarks.add("do not contact");
        if (point.caution().discreet()) remarks.add("discreet");
        if (point.caution().confidential()) remarks.add("confidential");
        if (point.from() != null) remarks.add("from " + point.from());
        if (point.until() != null) remarks.add("until " + point.until());
        return point.text() + " (" + String.join(", ", remarks) + ")";
    }
}
