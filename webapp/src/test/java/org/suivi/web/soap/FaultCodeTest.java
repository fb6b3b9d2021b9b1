package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Refusal.Kind;
import org.suivi.sharing.clients.BodyTooLarge;
import org.suivi.sharing.clients.TooManyCalls;
import org.suivi.sharing.clients.Unauthorized;

/** Codes of faults for what was refused. */
class FaultCodeTest {

    @Test
    void saysWhatTheCallerCanDo() {
        assertCode("invalidMessage", new InvalidValue("name", "required"));
        assertCode("unauthorized", new Unauthorized());
        assertCode("forbidden", new NotAllowed("scope"));
        assertCode("notFound", new NotVisible());
        assertCode("conflict", new ChangedMeanwhile());
        assertCode("limitExceeded", new InvalidValue("people", "too-many", 500));
        assertCode("limitExceeded", new BodyTooLarge(8));
        assertCode("busy", new TooManyCalls(3));
        assertCode("busy", refused(Kind.CONFLICT, "request-in-progress"));
        assertCode("limitExceeded", refused(Kind.INVALID, "file-too-big"));
        assertCode("limitExceeded", refused(Kind.INVALID, "message-refused.too-large"));
        assertCode("invalidMessage", refused(Kind.INVALID, "body-stalled"));
        assertCode("invalidMessage", refused(Kind.INVALID, "file-type-refused"));
        assertCode("conflict", refused(Kind.CONFLICT, "cursor-too-old"));
    }

    @Test
    void challengesOnlyWhomNobodyKnows() {
        for (FaultCode code : FaultCode.values())
            assertEquals(code == FaultCode.UNAUTHORIZED ? 401 : 500, code.status());
    }

    private static Refusal refused(Kind kind, String code) { return new Refusal(kind, code) {}; }

    private static void assertCode(String text, Refusal refusal) { assertEquals(text, FaultCode.of(refusal).text()); }
}
