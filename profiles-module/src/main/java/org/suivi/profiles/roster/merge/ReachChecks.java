package org.suivi.profiles.roster.merge;

import java.util.EnumSet;
import java.util.Set;

import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.Reachability;

/** Finds every way to reach somebody that is none, and names the member of it that is wrong. */
final class ReachChecks {

    private final Flaws flaws;
    private final Set<Field> used = EnumSet.noneOf(Field.class);

    private ReachChecks(Flaws flaws) { this.flaws = flaws; }

    static void of(Flaws flaws, String path, Reachability reach) {
        var checks = new ReachChecks(flaws);
        checks.single(path + "/email", Field.EMAIL, reach.email());
        checks.single(path + "/phone", Field.PHONE, reach.phone());
        checks.single(path + "/mobile", Field.MOBILE, reach.mobile());
        flaws.each(path + "/more", reach.more(), checks::point);
    }

    private void single(String path, Field field, String value) {
        if (value == null) return;
        used.add(field);
        flaws.attempt(path, () -> field.point(value));
    }

    private void point(String path, IncomingPoint one) {
        if (!known(path, one)) return;
        Field field = Claims.field(one);
        if (!used.add(field)) flaws.add("invalid.one-per-use", path + "/use");
        if (Codes.kind(one.kind()) == ContactPoint.Kind.ADDRESS) address(path, one);
        else value(path + "/value", field, one);
    }

    private boolean known(String path, IncomingPoint one) {
        int before = flaws.all().size();
        flaws.attempt(path + "/kind", () -> Codes.kind(one.kind()));
        flaws.attempt(path + "/use", () -> Codes.use(one.use()));
        return flaws.all().size() == before;
    }

    private void address(String path, IncomingPoint one) {
        if (one.address() == null) flaws.add("invalid.required", path + "/address");
        else {
            flaws.attemptMembers(path + "/address", () -> AddressText.of(one.address()));
            flaws.whole(path + "/address/street", one.address().street());
            flaws.whole(path + "/address/city", one.address().city());
        }
    }

    private void value(String path, Field field, IncomingPoint one) {
        if (one.value() == null) flaws.add("invalid.required", path);
        else flaws.attempt(path, () -> field.point(one.value()));
    }
}
