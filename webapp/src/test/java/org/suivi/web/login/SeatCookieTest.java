package org.suivi.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suivi.web.rig.SentRequest;

/** The cookie of a session, as it is written and read again. */
class SeatCookieTest {

    private final List<String> written = new ArrayList<>();

    @Test
    void isBoundToTheHostOverTls() {
        SeatCookie.give("abc", exchange("https"));
        assertEquals(List.of("__Host-suivi=abc; Path=/; HttpOnly; SameSite=Strict; Secure"), written);
    }

    @Test
    void isPlainOnThisMachine() {
        SeatCookie.give("abc", exchange("http"));
        assertEquals(List.of("suivi=abc; Path=/; HttpOnly; SameSite=Strict"), written);
    }

    @Test
    void isKnownAtOnceAndTakenBack() {
        Exchange exchange = exchange("https");
        SeatCookie.give("abc", exchange);
        assertEquals(Optional.of("abc"), SeatCookie.of(exchange.request()));
        SeatCookie.takeBack(exchange);
        assertEquals("__Host-suivi=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0", written.get(1));
    }

    @Test
    void takesOverTlsOnlyWhatWasGivenOverTls() {
        assertEquals(Optional.empty(), SeatCookie.of(exchange("https", new Cookie("suivi", "abc")).request()));
        assertEquals(Optional.of("abc"), SeatCookie.of(exchange("http", new Cookie("suivi", "abc")).request()));
    }

    private Exchange exchange(String scheme, Cookie... cookies) {
        var response = (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                written.add((String) arguments[1]);
                return null;
            });
        return new Exchange(new SentRequest().over(scheme).cookies(cookies).seen(), response);
    }
}
