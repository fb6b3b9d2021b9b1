package org.suivi.web.texts;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/** Readers whose browser asks for a language. */
final class Browsers {

    private Browsers() {}

    static ReaderLanguage in(Locale language) {
        return new ReaderLanguage((HttpServletRequest) Proxy.newProxyInstance(Browsers.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> method.getName().equals("getLocales")
                ? Collections.enumeration(List.of(language)) : null));
    }
}
