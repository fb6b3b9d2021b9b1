package org.suivi.profiles.roster.online;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;

/** Tells pages with the same rows from others. */
final class Marks {

    private Marks() {}

    /** 32 hexadecimal digits that depend on the keys of the rows and their order. */
    static String of(List<JsonObject> rows) {
        String keys = rows.stream().map(row -> String.valueOf(Said.text(row, "sourcedId")))
            .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(keys.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }
}
