package org.suivi.launch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of a browser, told over the browser's own protocol what to do, and heard on what it does. */
final class Tab implements WebSocket.Listener, AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws:[^\"]+/page/[^\"]+)\"");
    private static final Pattern ANSWER = Pattern.compile("^\\{\"id\":(\\d+),");
    private static final Pattern LOADED =
        Pattern.compile("^\\{\"method\":\"Network.loadingFinished\".*\"encodedDataLength\":(\\d+)");

    private final WebSocket socket;
    private final StringBuilder text = new StringBuilder();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Map<Integer, CompletableFuture<String>> awaited = new ConcurrentHashMap<>();

    /** @param profile the folder of the browser, where it says how to be reached */
    Tab(Path profile) throws Exception {
        Path where = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 400 && !Files.exists(where); i++) TimeUnit.MILLISECONDS.sleep(50);
        HttpClient client = HttpClient.newHttpClient();
        URI tabs = URI.create("http://127.0.0.1:" + Files.readAllLines(where).get(0) + "/json");
        String listed = client.send(HttpRequest.newBuilder(tabs).build(), BodyHandlers.ofString()).body();
        Matcher address = ADDRESS.matcher(listed);
        if (!address.find()) throw new IOException("the browser shows no page");
        socket = client.newWebSocketBuilder().buildAsync(URI.create(address.group(1)), this).get();
    }

    /** @param parameters as JSON without the braces around it */
    String call(String method, String parameters) throws Exception {
        int id = number.incrementAndGet();
        var answer = new CompletableFuture<String>();
        awaited.put(id, answer);
        socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":{%s}}".formatted(id, method, parameters), true).get();
        String said = answer.get(60, TimeUnit.SECONDS);
        if (said.startsWith("{\"id\":" + id + ",\"error\"")) throw new IOException(said);
        return said;
    }

    /** What a script that answers a list of numbers says, once it does. */
    double[] numbers(String script) throws Exception {
        String answer = call("Runtime.evaluate", "\"awaitPromise\":true,\"expression\":\"" + script + "\"");
        Matcher numbers = Pattern.compile("\\[([-0-9.,e]+)]").matcher(answer);
        if (!numbers.find()) throw new IOException(answer);
        return Arrays.stream(numbers.group(1).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Bytes that have come over the wire since this was last asked, heads of answers included. */
    long bytes() { return bytes.getAndSet(0); }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            hear(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(String said) {
        Matcher answer = ANSWER.matcher(said);
        if (answer.find()) awaited.remove(Integer.valueOf(answer.group(1))).complete(said);
        Matcher loaded = LOADED.matcher(said);
        if (loaded.find()) bytes.addAndGet(Long.parseLong(loaded.group(1)));
    }

    @Override
    public void close() { socket.abort(); }
}
