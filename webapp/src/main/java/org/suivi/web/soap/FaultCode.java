package org.suivi.web.soap;

import java.util.Map;

import org.suivi.sharing.Refusal;
import org.suivi.web.problems.Statuses;

/** The eight codes of the contract: what the caller can do about it. The exact reason is the code of its problem. */
enum FaultCode {
    INVALID_MESSAGE("invalidMessage"), UNAUTHORIZED("unauthorized"), FORBIDDEN("forbidden"), NOT_FOUND("notFound"),
    CONFLICT("conflict"), LIMIT_EXCEEDED("limitExceeded"), BUSY("busy"), INTERNAL("internal");

    /** The table of the other interfaces decides; what HTTP has no word for is a message that does not fit. */
    private static final Map<Integer, FaultCode> BY_STATUS = Map.of(401, UNAUTHORIZED, 403, FORBIDDEN, 404, NOT_FOUND,
        409, CONFLICT, 410, CONFLICT, 412, CONFLICT, 413, LIMIT_EXCEEDED, 429, BUSY, 503, BUSY);
    private static final Map<String, FaultCode> BY_CODE = Map.of("request-in-progress", BUSY, "invalid.too-many",
        LIMIT_EXCEEDED, "message-refused.too-large", LIMIT_EXCEEDED);

    private final String text;

    FaultCode(String text) { this.text = text; }

    String text() { return text; }

    /** HTTP wants 500 for a fault, and 401 for a caller who has to say first who it is. */
    int status() { return this == UNAUTHORIZED ? 401 : 500; }

    static FaultCode of(Refusal refusal) {
        FaultCode own = BY_CODE.get(refusal.code());
        return own != null ? own : BY_STATUS.getOrDefault(Statuses.of(refusal), INVALID_MESSAGE);
    }
}
