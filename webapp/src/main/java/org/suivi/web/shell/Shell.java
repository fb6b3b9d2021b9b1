package org.suivi.web.shell;

import java.time.Clock;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.web.login.CurrentViewer;
import org.suivi.sharing.people.Seating;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Language;
import org.suivi.web.texts.ReaderLanguage;

/** How this reader wants to see the pages: language, theme, density; each one of a few known values. */
@Named
@RequestScoped
public class Shell {

    private final ReaderLanguage reader;
    private final HttpServletRequest request;
    private final CurrentViewer me;
    private final Formats formats;
    private final Clock clock;

    @Inject
    Shell(ReaderLanguage reader, HttpServletRequest request, CurrentViewer me, Formats formats, Clock clock) {
        this.reader = reader;
        this.request = request;
        this.me = me;
        this.formats = formats;
        this.clock = clock;
    }

    public Language getLanguage() { return reader.get(); }

    /** Where the page is in the other language, for browsers that run no scripts. */
    public String getOtherLanguage() {
        String query = isPosted() ? ViewQuery.of(FacesContext.getCurrentInstance()) : request.getQueryString();
        return LanguageChoice.link(query, reader.get().getOther());
    }

    /** Whether a form was sent for this page: to load it again would be to send the form again. */
    public boolean isPosted() { return request.getMethod().equals("POST"); }

    /** {@code light}, {@code dark}, or null to follow the system. */
    public String getTheme() { return cookie("theme", "light", "dark"); }

    public String getDensity() { return cookie("density", "compact", "normal"); }

    /** Seconds without a request after which the session ends. */
    public int getIdleSeconds() { return (int) Seating.IDLE.toSeconds(); }

    /** Who printed and when, for the foot of every printed page. */
    public String getPrintedBy() {
        return me.isSignedIn() ? formats.text("shell.printed", me.getName(), formats.moment(clock.instant())) : "";
    }

    /** Not for a request of the page's script, which gets parts of it. Such a request need not go through the rest. */
    public boolean isWhole() { return !FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest(); }

    private String cookie(String name, String... allowed) {
        if (request.getCookies() == null) return null;
        return Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
            .filter(value -> Stream.of(allowed).anyMatch(value::equals)).findFirst().orElse(null);
    }
}
