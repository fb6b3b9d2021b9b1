package org.suivi.web.rig;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** A request as code behind the server sees it. A test says what matters; to be asked for anything else fails it. */
public final class SentRequest {

    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** One without cookies, to the application at the root of its host. */
    public SentRequest() {
        answers.put("getContextPath", "");
        cookies();
    }

    public SentRequest to(String address) { return answering("getRequestURI", address); }

    /** @param protocol such as {@code HTTP/1.1} */
    public SentRequest by(String protocol) { return answering("getProtocol", protocol); }

    /** @param scheme as a proxy in front tells it; the server itself is not asked over TLS */
    public SentRequest over(String scheme) { return answering("isSecure", false).answering("getScheme", scheme); }

    public SentRequest cookies(Cookie... cookies) {
        return answering("getCookies", cookies.length == 0 ? null : cookies);
    }

    public SentRequest in(Locale language) { return answering("getLocale", language); }

    /** With so many header fields of that name, one for each text. */
    public SentRequest with(String name, String... texts) {
        fields.put(name, List.of(texts));
        return this;
    }

    public HttpServletRequest seen() {
        return (HttpServletRequest) Proxy.newProxyInstance(SentRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class}, (proxy, method, asked) -> switch (method.getName()) {
                case "getHeaders" -> Collections.enumeration(fields((String) asked[0]));
                case "getHeader" -> fields((String) asked[0]).stream().findFirst().orElse(null);
                case "getLocales" -> Collections.enumeration(List.of(answer("getLocale")));
                case "getAttribute" -> attributes.get(asked[0]);
                case "setAttribute" -> attributes.put((String) asked[0], asked[1]);
                case "removeAttribute" -> attributes.remove(asked[0]);
                default -> answer(method.getName());
            });
    }

    private SentRequest answering(String getter, Object answer) {
        answers.put(getter, answer);
        return this;
    }

    private Object answer(String getter) {
        if (answers.containsKey(getter)) return answers.get(getter);
        throw new UnsupportedOperationException(getter);
    }

    private List<String> fields(String name) { return fields.getOrDefault(name, List.of()); }
}
