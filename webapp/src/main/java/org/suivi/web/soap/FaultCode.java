package org.suivi.web.soap;

import java.util.Map;
import java.util.Set;

import org.suivi.sharing.Refusal;

/** The eight codes of the contract: what the caller can do about it. The exact reason is the code of its problem. */
enum FaultCode {
    INVALID_MESSAGE("invalidMessage"), UNAUTHORIZED("unauthorized"), FORBIDDEN("forbidden"), NOT_FOUND("notFound"),
    CONFLICT("conflict"), LIMIT_EXCEEDED("limitExceeded"), BUSY("busy"), INTERNAL("internal");

    private static final Map<Refusal.Kind, FaultCode> BY_KIND = Map.of(Refusal.Kind.UNKNOWN, NOT_FOUND,
        Refusal.Kind.FORBIDDEN, FORBIDDEN, Refusal.Kind.CONFLICT, CONFLICT, Refusal.Kind.INVALID, INVALID_MESSAGE);
    private static final Set<String> AGAIN_LATER = Set.of("too-many-calls", "request-in-progress", "busy");
    private static final Set<String> LIMITS = Set.of("file-too-big", "invalid.too-many", "too-large");

    private final String text;

    FaultCode(String text) { this.text = text; }

    String text() { return text; }

    /** HTTP wants 500 for a fault, and 401 for a caller who has to say first who it is. */
    int status() { return this == UNAUTHORIZED ? 401 : 500; }

    static FaultCode of(Refusal refusal) {
        if (refusal.code().equals("unauthorized")) return UNAUTHORIZED;
        if (AGAIN_LATER.contains(refusal.code())) return BUSY;
        return LIMITS.contains(refusal.code()) ? LIMIT_EXCEEDED : BY_KIND.get(refusal.kind());
    }
}
