package org.suivi.web.shell;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.suivi.web.texts.Language;
import org.suivi.web.texts.ReaderLanguage;

/** Keeps the language that {@code ?language=fr} asks for: the switch for readers whose browser runs no scripts. */
@WebFilter("*.xhtml")
public class LanguageChoice extends HttpFilter {

    private static final int ONE_YEAR = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language wanted = Language.ofCode(request.getParameter("language"));
        if (wanted == null || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        Cookie choice = new Cookie(ReaderLanguage.COOKIE, wanted.getCode());
        choice.setPath(request.getContextPath() + "/");
        choice.setMaxAge(ONE_YEAR);
        choice.setHttpOnly(true);
        choice.setSecure(request.isSecure() || "https".equals(request.getScheme()));
        response.addCookie(choice);
        response.sendRedirect(here(request.getRequestURI()));
    }

    /** A path that begins with two strokes would name another server. */
    static String here(String path) { return "/" + path.replaceFirst("^[/\\\\]+", ""); }
}
