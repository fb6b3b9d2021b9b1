package org.suivi.web.problems;

import java.util.Map;
import org.suivi.sharing.Refusal;

/** The one table of HTTP statuses: by code where HTTP has a status of its own for it, else by kind. */
public final class Statuses {

    private static final Map<Refusal.Kind, Integer> BY_KIND = Map.of(
        Refusal.Kind.UNKNOWN, 404, Refusal.Kind.FORBIDDEN, 403, Refusal.Kind.CONFLICT, 409, Refusal.Kind.INVALID, 400);

    /** What the server itself refuses before anyone else could; one code for each status. */
    private static final Map<Integer, String> BY_SERVER = Map.of(401, "unauthorized", 403, "not-allowed",
        404, "not-visible", 405, "method-not-allowed", 406, "not-acceptable", 413, "too-large",
        415, "unsupported-media-type", 503, "unavailable");

    private static final Map<String, Integer> BY_CODE = Map.ofEntries(
        Map.entry("unauthorized", 401), Map.entry("request-in-progress", 409), Map.entry("cursor-too-old", 410),
        Map.entry("body-stalled", 408), Map.entry("changed-meanwhile", 412), Map.entry("weak-tag", 412),
        Map.entry("too-large", 413), Map.entry("file-too-big", 413),
        Map.entry("file-type-refused", 415), Map.entry("key-reused", 422), Map.entry("precondition-required", 428),
        Map.entry("too-many-calls", 429), Map.entry("busy", 503), Map.entry("unavailable", 503));

    private Statuses() {}

    public static int of(Refusal refusal) { return BY_CODE.getOrDefault(refusal.code(), BY_KIND.get(refusal.kind())); }

    static String code(int status) { return BY_SERVER.getOrDefault(status, "bad-request"); }
}
