package org.suivi.web.texts;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The language of this request: the reader's choice, else the first of the browser's that we have, else English. */
@RequestScoped
public class ReaderLanguage {

    /** Name of the cookie that keeps the choice. */
    public static final String COOKIE = "language";

    private final HttpServletRequest request;
    private Language language;

    @Inject
    ReaderLanguage(HttpServletRequest request) { this.request = request; }

    public Language get() {
        if (language == null) language = chosen();
        return language;
    }

    private Language chosen() {
        Stream<String> cookies = request.getCookies() == null ? Stream.empty()
            : Stream.of(request.getCookies()).filter(cookie -> COOKIE.equals(cookie.getName())).map(Cookie::getValue);
        Stream<String> browser = Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(cookies, browser).map(Language::ofCode).filter(known -> known != null).findFirst()
            .orElse(Language.EN);
    }
}
