package org.suivi.profiles.roster.online.wire;

/** How a server wants to know who is asking. */
public enum Sign {
    /** OAuth 2 client credentials, the client authenticated by HTTP Basic. */
    BASIC,
    /** OAuth 2 client credentials in the body of the request. */
    POST,
    /** OAuth 1.0a without user, HMAC-SHA256. */
    OAUTH1_SHA256,
    /** OAuth 1.0a without user, HMAC-SHA1. */
    OAUTH1_SHA1,
    /** A token that does not change. */
    BEARER;

    public boolean needsToken() { return this == BASIC || this == POST; }

    boolean isSigned() { return this == OAUTH1_SHA256 || this == OAUTH1_SHA1; }
}
