package org.suivi.web.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.suivi.web.rig.SentRequest;

/** What a request may say of its address and its body. */
class WordingTest {

    private String upgrade;
    private String protocol = "HTTP/1.1";

    @Test
    void letsStepsUpwardsGoNowhere() {
        for (String up : List.of("/api/v1/profiles/..%2f..%2f", "/api/v1/%2e%2E/x", "/api/..", "/api/v1/..;a/x",
            "/api/a%5c..%5cb"))
            assertEquals(400, refused(up, null, null), up);
        for (String straight : List.of("/api/v1/profiles/by-external-id/gpi/a%2Fb", "/api/v1/a..b", "/api/v1/...",
            "/api/v1/x"))
            assertEquals(0, refused(straight, null, null), straight);
    }

    @Test
    void readsNothingThatItCannotUnpack() {
        for (String packing : List.of("gzip", "identity")) assertEquals(0, refused("/api", packing, null));
        for (String packing : List.of("br", "GZIP", "deflate", "zstd", "gzip, br", "gzip, gzip", ""))
            assertEquals(415, refused("/api", packing, null), packing);
    }

    @Test
    void unpacksNothingWhoseEndItCannotKnow() {
        upgrade = "h2c";
        assertEquals(415, refused("/api/v1/imports", "gzip", "text/csv"));
        assertEquals(0, refused("/api/v1/imports", "identity", "text/csv"));
        assertEquals("identity", Wording.packing(request("/api/v1/imports", null, null)));
    }

    @Test
    void unpacksNothingThatTheServerDoesNot() {
        protocol = "HTTP/2.0";
        assertEquals(415, refused("/api/v1/imports", "gzip", "text/csv"));
        assertEquals(0, refused("/api/v1/imports", null, "text/csv"));
    }

    @Test
    void readsNoCharactersThatNobodyKnows() {
        for (String type : List.of("application/json", "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"",
            "text/xml; charset=ISO-8859-1")) assertEquals(0, refused("/api", null, type), type);
        for (String type : List.of("application/json; charset=klingon", "application/merge-patch+json;charset=latin1",
            "text/xml; charset=!", "application/json; charset=")) assertEquals(415, refused("/api", null, type), type);
    }

    private int refused(String address, String packing, String type) {
        return Wording.refused(request(address, packing, type));
    }

    private HttpServletRequest request(String address, String packing, String type) {
        return new SentRequest().to(address).by(protocol).with("Content-Encoding", texts(packing))
            .with("Content-Type", texts(type)).with("Upgrade", texts(upgrade)).seen();
    }

    /** None for null. */
    private static String[] texts(String text) { return text == null ? new String[0] : new String[] {text}; }
}
