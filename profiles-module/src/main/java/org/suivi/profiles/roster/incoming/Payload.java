package org.suivi.profiles.roster.incoming;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes claims as JSON for the time between the trial and the end of an import. */
public final class Payload {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Payload() {}

    public static String write(Object claims) { return JSON.toJson(claims); }

    public static <T> T read(String json, Class<T> type) { return JSON.fromJson(json, type); }
}
