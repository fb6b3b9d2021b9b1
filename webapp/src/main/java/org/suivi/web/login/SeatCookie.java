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

    private SeatCookie() {}

    /** The token that came with the request, or was given out while it is being answered. */
    static Optional<String> of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String given) return Optional.of(given);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies).filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue)
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

    /** Strict: no other site sends it along. Secure wherever the request was. */
    private static void write(Exchange exchange, String token, String end) {
        String secure = exchange.request().isSecure() ? "; Secure" : "";
        exchange.response().addHeader("Set-Cookie", NAME + "=" + token + "; Path="
            + exchange.request().getContextPath() + "/; HttpOnly; SameSite=Strict" + secure + end);
    }
}
