package org.suivi.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in, as a browser without script would. */
final class Visitor implements AutoCloseable {

    private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final Http http;
    private final int port;
    private String cookie = "";

    Visitor(int port, String login, String password) throws IOException {
        this.port = port;
        this.http = new Http(port, Map.of());
        Http.Answer page = http.get("/login.xhtml").expect(200);
        String form = "signIn=signIn&signIn%3Aname=" + encoded(login) + "&signIn%3Apassword=" + encoded(password) + "&"
            + encoded(found(BUTTON, page)) + "=&jakarta.faces.ViewState=" + encoded(found(STATE, page));
        String origin = "http://localhost:" + port;
        Http.Answer answer = http.send("POST", "/login.xhtml", Map.of("Content-Type", "application/x-www-form-urlencoded",
            "Origin", origin, "Referer", origin + "/login.xhtml"), form).expect(302);
        for (String set : answer.headers().getOrDefault("set-cookie", "").split("\n"))
            cookie += (cookie.isEmpty() ? "" : "; ") + set.replaceFirst(";.*", "");
    }

    /** The page, small as it travels. */
    Http.Answer get(String path) throws IOException {
        return http.send("GET", path, Map.of("Cookie", cookie, "Accept-Encoding", "gzip", "Accept", "text/html"), null);
    }

    /** The page to read. */
    String text(String path) throws IOException {
        return http.send("GET", path, Map.of("Cookie", cookie, "Accept", "text/html"), null).expect(200).text();
    }

    String cookie() { return cookie; }

    int port() { return port; }

    private static String found(Pattern pattern, Http.Answer page) {
        Matcher matcher = pattern.matcher(page.text());
        if (!matcher.find()) throw new IllegalStateException("The page to sign in with looks otherwise than expected.");
        return matcher.group(1);
    }

    private static String encoded(String text) { return URLEncoder.encode(text, UTF_8); }

    @Override
    public void close() throws IOException { http.close(); }
}
