package org.suivi.profiles.roster.online.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.junit.jupiter.api.Test;

/** Signatures are those that others calculate for the same request. */
class OAuth1Test {

    private static final URI ADDRESS = URI.create(
        "https://school.example.org/ims/oneroster/v1p1/users?limit=100&offset=0&filter=dateLastModified%3E%27a%20b%27");

    @Test
    void signsParametersOfTheAddressToo() {
        String sha256 = header(Sign.OAUTH1_SHA256, ADDRESS);
        String sha1 = header(Sign.OAUTH1_SHA1, ADDRESS);
        assertTrue(sha256.startsWith("OAuth oauth_consumer_key=\"key%20one\", oauth_nonce=\"n1\", oauth_signature=\""));
        assertTrue(sha256.contains("oauth_signature_method=\"HMAC-SHA256\""));
        assertTrue(sha1.contains("oauth_signature_method=\"HMAC-SHA1\""));
        assertEquals("EimTa81%2FBnanKIQ4m3P74frsO5U%3D", sha1.replaceAll(".*oauth_signature=\"([^\"]*)\".*", "$1"));
        assertEquals("EgQ9XuXHga1a%2BUMu6OsZpBJmLUW%2FcOI%2BgEJLz5A82E8%3D",
            sha256.replaceAll(".*oauth_signature=\"([^\"]*)\".*", "$1"));
    }

    @Test
    void leavesTheUsualPortOutOfTheSignature() {
        assertEquals(header(Sign.OAUTH1_SHA1, URI.create("https://h.example/a?x=1")),
            header(Sign.OAUTH1_SHA1, URI.create("https://H.example:443/a?x=1")));
    }

    private static String header(Sign sign, URI address) {
        return OAuth1.header(new Account.Key(sign, null, "key one", "s&cret", null), address, "n1", 1_700_000_000);
    }
}
