package org.suivi.web.shell;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.suivi.web.texts.Language;
import org.suivi.web.texts.ReaderLanguage;

/** Keeps the language that {@code ?language=fr} asks for: the switch for readers whose browser runs no scripts. */
public class LanguageChoice extends HttpFilter {

    private static final String ASKED = "language=";
    private static final int ONE_YEAR = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language wanted = wanted(request.getQueryString());
        if (wanted == null || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        Cookie choice = new Cookie(ReaderLanguage.COOKIE, wanted.getCode());
        choice.setPath(request.getContextPath() + "/");
        choice.setMaxAge(ONE_YEAR);
        choice.setSecure(request.isSecure() || "https".equals(request.getScheme()));
        response.addCookie(choice);
        String rest = rest(request.getQueryString());
        response.sendRedirect(here(request.getRequestURI()) + (rest.isEmpty() ? "" : "?" + rest));
    }

    /** The same page in another language: its address with all that stands in it, as a link on it. */
    static String link(String query, Language language) {
        String rest = rest(query);
        return "?" + rest + (rest.isEmpty() ? "" : "&") + ASKED + language.getCode();
    }

    private static Language wanted(String query) {
        return parts(query).filter(part -> part.startsWith(ASKED)).findFirst()
            .map(part -> Language.ofCode(part.substring(ASKED.length()))).orElse(null);
    }

    private static String rest(String query) {
        return parts(query).filter(part -> !part.startsWith(ASKED)).collect(Collectors.joining("&"));
    }

    private static Stream<String> parts(String query) {
        return query == null ? Stream.of() : Stream.of(query.split("&"));
    }

    /** A path that begins with two strokes would name another server. */
    static String here(String path) { return "/" + path.replaceFirst("^[/\\\\]+", ""); }
}
