package org.suivi.web.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Applies a merge patch as RFC 7396, section 2, says: null removes, objects merge, everything else replaces. */
final class MergePatch {

    private MergePatch() {}

    static Object apply(Object target, Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) return patch;
        Map<Object, Object> result = new LinkedHashMap<>(target instanceof Map<?, ?> before ? before : Map.of());
        changes.forEach((name, change) -> {
            if (change == null) result.remove(name);
            else result.put(name, apply(result.get(name), change));
        });
        return result;
    }
}
