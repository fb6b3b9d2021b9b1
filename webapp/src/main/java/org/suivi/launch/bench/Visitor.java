package org.suivi.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody who has signed in, as a browser without script would; it keeps cookies, and shows them again. */
final class Visitor implements AutoCloseable {

    private static final int LEFT_AT_ONCE = 8;

    private final Http http;
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> left = new ArrayList<>();

    Visitor(int port, String login, String password) throws IOException {
        this.port = port;
        this.http = new Http(port, Map.of());
        Page page = page("/login.xhtml");
        post(page, Map.of("signIn", "signIn", "signIn:name", login, "signIn:password", password, page.button(""), "",
            "jakarta.faces.ViewState", page.state()), Map.of()).expect(302);
    }

    /** The page, small as it travels. */
    Http.Answer get(String path) throws IOException {
        return send("GET", path, Map.of("Accept-Encoding", "gzip", "Accept", "text/html"), null);
    }

    /** The same, opened to go on from it. */
    Page look(String path) throws IOException {
        try (var opened = new GZIPInputStream(new ByteArrayInputStream(get(path).expect(200).body()))) {
            return Page.of(path, new String(opened.readAllBytes(), UTF_8));
        }
    }

    /** Leaves the page for another one, of which the server is told with others, as by the script of the page. */
    void turnAway(Page page) throws IOException {
        left.add(page.state());
        if (left.size() < LEFT_AT_ONCE) return;
        own("left=" + encoded(String.join(" ", left)));
        left.clear();
    }

    /** The page to read. */
    String text(String path) throws IOException {
        return send("GET", path, Map.of("Accept", "text/html"), null).expect(200).text();
    }

    Page page(String path) throws IOException { return Page.of(path, text(path)); }

    /** Presses a button or a link as the script of the page does, and gets back those parts of it. */
    Page press(Page page, String form, String pressed, String shown) throws IOException {
        return send(page, Map.of(form, form), pressed, pressed, shown);
    }

    /** The same with all that stands in a form. */
    Page send(Page page, Map<String, String> fields, String pressed, String taken, String shown) throws IOException {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", pressed,
            "jakarta.faces.partial.execute", taken, "jakarta.faces.partial.render", shown, pressed, pressed,
            "primefaces.nonce", page.nonce(), "jakarta.faces.ViewState", page.state()));
        return page.then(post(page, sent, Map.of("Faces-Request", "partial/ajax")).expect(200).text());
    }

    /** Sends JSON as the scripts of the pages do. */
    Http.Answer put(String path, String json) throws IOException {
        return send("PUT", path, Map.of("Content-Type", "application/json", "X-Requested-With", "suivi"), json);
    }

    /** Signs out, on every node and for good. */
    void leave() throws IOException {
        own("leave=true");
        close();
    }

    private void own(String form) throws IOException {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Requested-With", "suivi");
        send("POST", "/session", headers, form).expect(204);
    }

    private Http.Answer post(Page page, Map<String, String> form, Map<String, String> more) throws IOException {
        Map<String, String> headers = new TreeMap<>(more);
        headers.putAll(Map.of("Content-Type", "application/x-www-form-urlencoded",
            "Origin", "http://localhost:" + port));
        return send("POST", page.path().replaceFirst("\\?.*", ""), headers, form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&")));
    }

    private Http.Answer send(String method, String path, Map<String, String> more, String body) throws IOException {
        Map<String, String> headers = new TreeMap<>(more);
        if (!cookies.isEmpty())
            headers.put("Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        Http.Answer answer = http.send(method, path, headers, body);
        String set = answer.headers().getOrDefault("set-cookie", "");
        set.lines().map(line -> line.replaceFirst(";.*", "").split("=", 2))
            .forEach(pair -> cookies.put(pair[0], pair[1]));
        return answer;
    }

    /** Goes on over a new connection: the server ends one that has been idle for long. */
    Visitor anew() throws IOException {
        http.close();
        return this;
    }

    Map<String, String> cookies() { return cookies; }

    int port() { return port; }

    private static String encoded(String text) { return URLEncoder.encode(text, UTF_8); }

    @Override
    public void close() throws IOException { http.close(); }
}
