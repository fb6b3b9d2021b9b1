package org.suivi.launch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with one browser, whom a balancer sends now to one node and now to the other. */
final class Visitor {

    private static final HttpClient STRANGER = HttpClient.newHttpClient();
    private static final String BASIC = "Basic " + Base64.getEncoder()
        .encodeToString((TwoNodes.CLIENT + ":" + TwoNodes.SECRET).getBytes());

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser;
    private final String cookie;

    Visitor() {
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        cookie = null;
    }

    private Visitor(String cookie) {
        browser = STRANGER;
        this.cookie = cookie;
    }

    /** Someone who comes with that cookie and keeps no other. */
    static Visitor with(String cookie) { return new Visitor(cookie); }

    int send(RunningSuivi node, String page, Map<String, String> values) throws IOException, InterruptedException {
        return node.send(browser, page, values);
    }

    HttpResponse<String> get(RunningSuivi node, String page) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(node.at(page)));
    }

    HttpResponse<String> leave(RunningSuivi node) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(node.at("session")).header("X-Requested-With", "suivi")
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("leave=true")));
    }

    /** A call of the school system. */
    HttpResponse<String> call(RunningSuivi node, String method, String path, String json)
            throws IOException, InterruptedException {
        BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return STRANGER.send(HttpRequest.newBuilder(node.at(path)).header("Authorization", BASIC)
            .header("Content-Type", "application/json").method(method, body).build(), BodyHandlers.ofString());
    }

    /** Opens the channel on which a page is told that what it shows has changed. */
    Channel listen(RunningSuivi node, String page) {
        Matcher channel = Pattern.compile("jakarta\\.faces\\.push/about\\?[0-9a-f-]+").matcher(page);
        if (!channel.find()) throw new AssertionError("no channel in " + page);
        String sent = cookies.getCookieStore().getCookies().stream()
            .map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; "));
        URI address = URI.create(node.at(channel.group()).toString().replaceFirst("http", "ws"));
        Channel heard = new Channel();
        STRANGER.newWebSocketBuilder().header("Cookie", sent)
            .header("Origin", node.at("").toString().replaceFirst("/$", ""))
            .buildAsync(address, heard).join();
        return heard;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (cookie != null) request.header("Cookie", cookie);
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
