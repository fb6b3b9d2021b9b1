package org.suivi.web.problems;

import java.util.Map;
import org.suivi.sharing.Refusal;

/** The one table of HTTP statuses: by code where HTTP has a status of its own for it, else by kind. */
public final class Statuses {

    private static final Map<Refusal.Kind, Integer> BY_KIND = Map.of(
        Refusal.Kind.UNKNOWN, 404, Refusal.Kind.FORBIDDEN, 403, Refusal.Kind.CONFLICT, 409, Refusal.Kind.INVALID, 400);

    private static final Map<String, Integer> BY_CODE = Map.ofEntries(
        Map.entry("unauthorized", 401), Map.entry("method-not-allowed", 405), Map.entry("not-acceptable", 406),
        Map.entry("request-in-progress", 409), Map.entry("cursor-too-old", 410), Map.entry("changed-meanwhile", 412),
        Map.entry("too-large", 413), Map.entry("unsupported-media-type", 415), Map.entry("key-reused", 422),
        Map.entry("precondition-required", 428), Map.entry("too-many-calls", 429), Map.entry("busy", 503));

    private Statuses() {}

    public static int of(Refusal refusal) { return BY_CODE.getOrDefault(refusal.code(), BY_KIND.get(refusal.kind())); }

    /** The code of what the server refused before anyone else could, by its status. */
    static String code(int status) {
        return BY_CODE.entrySet().stream().filter(entry -> entry.getValue() == status && status != 409)
            .map(Map.Entry::getKey).findFirst()
            .orElse(status == 404 ? "not-visible" : status == 403 ? "not-allowed" : "bad-request");
    }
}
