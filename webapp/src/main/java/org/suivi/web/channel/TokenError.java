package org.suivi.web.channel;

import jakarta.json.Json;

/** Why no token is given, in the words of RFC 6749, section 5.2, which are English and for programmers. */
class TokenError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    TokenError(int status, String code, String description) {
        super(description);
        this.status = status;
        this.code = code;
    }

    int status() { return status; }

    String json() {
        return Json.createObjectBuilder().add("error", code).add("error_description", getMessage()).build().toString();
    }
}
