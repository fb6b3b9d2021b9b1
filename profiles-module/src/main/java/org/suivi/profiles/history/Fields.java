package org.suivi.profiles.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a thing looks like as named texts, so that before and after can be compared field by field. */
public final class Fields {

    record Key(String field, UUID item) {}

    record Value(String text, boolean confidential) {}

    private final Map<Key, Value> values = new LinkedHashMap<>();

    /** A field that exists once; null for an empty one. */
    public Fields put(String field, Object value) { return put(field, null, value, false); }

    /** One of several values of a field, told apart by its id; confidential ones are shown to editors only. */
    public Fields put(String field, UUID item, Object value, boolean confidential) {
        if (value != null) values.put(new Key(field, item), new Value(stored(value), confidential));
        return this;
    }

    private static String stored(Object value) { return value instanceof Said said ? said.stored() : value.toString(); }

    /** Takes over all that another one holds. */
    public Fields and(Fields other) {
        values.putAll(other.values);
        return this;
    }

    /** Tells every difference as the old and the new value, one of which may be null. */
    void compare(Fields after, BiConsumer<String, Value[]> difference) {
        Set<Key> keys = new LinkedHashSet<>(values.keySet());
        keys.addAll(after.values.keySet());
        for (Key key : keys) {
            Value old = values.get(key);
            Value now = after.values.get(key);
            if (!Objects.equals(old, now)) difference.accept(key.field(), new Value[] {old, now});
        }
    }
}
