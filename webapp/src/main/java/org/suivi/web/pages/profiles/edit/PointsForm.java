package org.suivi.web.pages.profiles.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.ContactPoint.Kind;
import org.suivi.profiles.points.ContactPoint.Use;
import org.suivi.profiles.points.PostalAddress;

/** Telephone numbers, e-mail addresses and postal addresses between the desk and the rows of a form. */
public final class PointsForm {

    private PointsForm() {}

    public static List<Fields> of(List<ContactPoint> points) {
        return new ArrayList<>(points.stream().map(PointsForm::row).toList());
    }

    /** An empty row for one more way to reach the person. */
    public static Fields empty(String kind) {
        Kind wanted = Kind.valueOf(kind);
        return new Fields().with("kind", wanted).with("use", wanted == Kind.PHONE ? Use.MOBILE : Use.HOME);
    }

    /** What the rows say; rows left empty say nothing. */
    public static List<ContactPoint> points(List<Fields> rows) {
        return rows.stream().filter(PointsForm::isFilled).map(PointsForm::point).toList();
    }

    private static Fields row(ContactPoint point) {
        var caution = point.caution();
        return address(point.address()).with("id", point.id()).with("kind", point.kind()).with("use", point.use())
                .with("value", point.value()).with("primary", point.primary()).with("masked", point.isMasked())
                .with("doNotContact", caution.doNotContact()).with("discreet", caution.discreet())
                .with("confidential", caution.confidential()).with("from", point.from()).with("until", point.until())
                .with("note", point.note());
    }

    private static Fields address(PostalAddress place) {
        var row = new Fields();
        return place == null ? row : row.with("street", place.street()).with("city", place.city())
                .with("region", place.region()).with("postalCode", place.postalCode()).with("country", place.country());
    }

    private static boolean isFilled(Fields row) {
        return row.flag("masked") || row.text("value") != null || row.text("street") != null || row.text("city") != null
                || row.text("postalCode") != null;
    }

    private static ContactPoint point(Fields row) {
        Kind kind = row.choice("kind", Kind.class);
        var caution = new Caution(row.flag("doNotContact"), row.flag("discreet"), row.flag("confidential"));
        return new ContactPoint(id(row), kind, row.choice("use", Use.class),
                kind == Kind.ADDRESS ? null : row.text("value"), place(row), row.flag("primary"), caution,
                row.day("from"), row.day("until"), row.text("note"));
    }

    private static UUID id(Fields row) { return row.text("id") == null ? null : UUID.fromString(row.text("id")); }

    private static PostalAddress place(Fields row) {
        boolean postal = row.choice("kind", Kind.class) == Kind.ADDRESS && !row.flag("masked");
        return postal ? new PostalAddress(row.text("street"), row.text("city"), row.text("region"),
                row.text("postalCode"), row.text("country")) : null;
    }
}
