package org.suivi.web.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void letsStepsUpwardsGoNowhere() {
        for (String up : List.of("/api/v1/profiles/..%2f..%2f", "/api/v1/%2e%2E/x", "/api/..", "/api/v1/..;a/x", "/api/a%5c..%5cb"))
            assertEquals(400, refused(up, null, null), up);
        for (String straight : List.of("/api/v1/profiles/by-external-id/gpi/a%2Fb", "/api/v1/a..b", "/api/v1/...", "/api/v1/x"))
            assertEquals(0, refused(straight, null, null), straight);
    }

    @Test
    void readsNothingThatItCannotUnpack() {
        for (String packing : List.of("gzip", "GZIP", "identity")) assertEquals(0, refused("/api", packing, null));
        for (String packing : List.of("br", "deflate", "zstd", "gzip, br", "gzip, gzip", ""))
            assertEquals(415, refused("/api", packing, null), packing);
    }

    @Test
    void readsNoCharactersThatNobodyKnows() {
        for (String type : List.of("application/json", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
            "text/xml; charset=ISO-8859-1")) assertEquals(0, refused("/api", null, type), type);
        for (String type : List.of("application/json; charset=klingon", "application/merge-patch+json;charset=latin1",
            "text/xml; charset=!", "application/json; charset=")) assertEquals(415, refused("/api", null, type), type);
    }

    private static int refused(String address, String packing, String type) {
        return Wording.refused((HttpServletRequest) Proxy.newProxyInstance(WordingTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> switch (method.getName()) {
                case "getRequestURI" -> address;
                case "getHeaders" -> Collections.enumeration(packing == null ? List.of() : List.of(packing));
                case "getHeader" -> type;
                default -> throw new UnsupportedOperationException(method.getName());
            }));
    }
}
