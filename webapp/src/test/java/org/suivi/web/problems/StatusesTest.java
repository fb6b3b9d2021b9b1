package org.suivi.web.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Refusal.Kind;

/** Statuses of HTTP for what was refused. */
class StatusesTest {

    @Test
    void saysWhatHttpHasAWordFor() {
        assertStatus(413, Kind.INVALID, "file-too-big");
        assertStatus(415, Kind.INVALID, "file-type-refused");
        assertStatus(413, Kind.INVALID, "too-large");
        assertStatus(401, Kind.FORBIDDEN, "unauthorized");
        assertStatus(412, Kind.CONFLICT, "changed-meanwhile");
        assertStatus(503, Kind.CONFLICT, "busy");
        assertStatus(409, Kind.CONFLICT, "record-closed");
        assertStatus(404, Kind.UNKNOWN, "not-visible");
        assertEquals(400, Statuses.of(new InvalidValue("sha256", "hash")));
    }

    @Test
    void namesWhatTheServerRefusedByItself() {
        assertEquals("too-large", Statuses.code(413));
        assertEquals("unsupported-media-type", Statuses.code(415));
        assertEquals("unavailable", Statuses.code(503));
        assertEquals("bad-request", Statuses.code(400));
        assertEquals("bad-request", Statuses.code(409));
    }

    private static void assertStatus(int status, Kind kind, String code) {
        assertEquals(status, Statuses.of(new Refusal(kind, code) {}));
    }
}
