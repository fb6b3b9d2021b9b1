package org.suivi.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that was wanted before somebody signed in. */
class LocalAddressTest {

    @Test
    void keepsThePageThatWasWanted() {
        String wanted = "/profiles/view.xhtml?id=01a20054-f04c-756e-8e4f-0ba1d9e0a5cc";
        assertEquals(wanted, LocalAddress.of(wanted, "/index.xhtml"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example/a.xhtml", "https://evil.example/a.xhtml", "/\\evil.example/a.xhtml",
        "/a.xhtml\r\nSet-Cookie: x=y", "javascript:alert(1)", "/session", "/a.xhtml?x=<script>"})
    void leadsNowhereElse(String wanted) { assertEquals("/index.xhtml", LocalAddress.of(wanted, "/index.xhtml")); }
}
