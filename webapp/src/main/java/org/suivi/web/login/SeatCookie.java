package org.suivi.web.login;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The cookie that carries the token of a session. It is not the container's: that one belongs to the views of pages on
 * one node, while this one is good on every node.
 */
final class SeatCookie {

    private static final String NAME = "suivi";

    /** A browser takes a cookie of such a name over TLS and from this very host only (RFC 6265bis, section 4.1.3.2). */
    private static final String BOUND = "__Host-" + NAME;

    private SeatCookie() {}

    /** The token that came with the request, or was given out while it is being answered. */
    static Optional<String> of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String given) return Optional.of(given);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies).filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue)
            .filter(token -> !token.isEmpty()).findFirst();
    }

    static void give(String token, Exchange exchange) {
        exchange.request().setAttribute(NAME, token);
        write(exchange, token, "");
    }

    static void takeBack(Exchange exchange) {
        exchange.request().removeAttribute(NAME);
        write(exchange, "", "; Max-Age=0");
    }

    /** Strict: no other site sends it along. Secure wherever the request was, at the proxy in front if there is one. */
    private static void write(Exchange exchange, String token, String end) {
        HttpServletRequest request = exchange.request();
        String secure = overTls(request) ? "; Secure" : "";
        exchange.response().addHeader("Set-Cookie", name(request) + "=" + token + "; Path="
            + request.getContextPath() + "/; HttpOnly; SameSite=Strict" + secure + end);
    }

    private static String name(HttpServletRequest request) {
        return overTls(request) && request.getContextPath().isEmpty() ? BOUND : NAME;
    }

    private static boolean overTls(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getScheme());
    }
}
