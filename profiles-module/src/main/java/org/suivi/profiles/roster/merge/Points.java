package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.suivi.profiles.points.ContactPoint;

/** Puts single changed values into a list of ways to reach someone and leaves all others as they are. */
final class Points {

    private Points() {}

    static List<ContactPoint> with(List<ContactPoint> points, Map<Field, Plan.Change> changes) {
        var result = new ArrayList<>(points);
        changes.forEach((field, change) -> {
            if (field.isPoint()) put(result, field, change);
        });
        return result;
    }

    private static void put(List<ContactPoint> points, Field field, Plan.Change change) {
        for (int i = 0; i < points.size() && change.before() != null; i++) {
            ContactPoint old = points.get(i);
            if (!field.isLike(old) || !field.same(AddressText.of(old), change.before())) continue;
            if (change.after() == null) points.remove(i);
            else points.set(i, valued(old, field.point(change.after())));
            return;
        }
        if (change.after() != null) points.add(field.point(change.after()).asPrimary(isFirst(points, field)));
    }

    private static ContactPoint valued(ContactPoint old, ContactPoint now) {
        return new ContactPoint(old.id(), old.kind(), old.use(), now.value(), now.address(), old.primary(),
            old.caution(), old.from(), old.until(), old.note());
    }

    private static boolean isFirst(List<ContactPoint> points, Field field) {
        return points.stream().noneMatch(point -> field.isLike(point) && point.primary());
    }
}
