package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be done with the fields of one profile or contact.
 *
 * @param sets     values to write, with what they replace
 * @param proposes values that contradict staff
 */
record Plan(UUID target, Map<Field, Change> sets, Map<Field, String> proposes) {

    /** One value in place of another; either may be null. */
    record Change(String before, String after) {}

    /** Everything that is claimed, in the place of nothing. */
    static Map<Field, Change> fromNothing(Claims claims) {
        var changes = new EnumMap<Field, Change>(Field.class);
        claims.values().forEach((field, value) -> changes.put(field, new Change(null, value)));
        return changes;
    }

    /** Of a single value, whose target is not the profile itself. */
    static Plan ofOne(Comparison.Said last, String current, String claim) {
        var plan = new Plan(last.target(), new EnumMap<>(Field.class), new EnumMap<>(Field.class));
        plan.add(last, current, claim);
        return plan;
    }

    private void add(Comparison.Said last, String current, String claim) {
        switch (Comparison.of(last, current, claim)) {
            case SET -> sets.put(last.field(), new Change(current, claim));
            case PROPOSE -> proposes.put(last.field(), claim);
            case KEEP -> { }
        }
    }

    /** @param said digests of what the source said last time */
    static Plan of(UUID target, Claims claims, Standing standing, Map<Field, byte[]> said) {
        var plan = new Plan(target, new EnumMap<>(Field.class), new EnumMap<>(Field.class));
        claims.values().forEach((field, claim) -> {
            if (field == Field.VARIANT) return;
            var last = new Comparison.Said(target, field, said.get(field));
            plan.add(last, standing.value(last, claim), claim);
        });
        return plan;
    }
}
