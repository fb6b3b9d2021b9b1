package org.suivi.web.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program's own server, which takes every message. */
final class Receiver {

    /** A message as it arrived. */
    record Got(String id, String time, String signatures, String body) {}

    private final List<Got> arrived = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() { return "http://127.0.0.1:" + server.getAddress().getPort() + "/suivi"; }

    List<Got> arrived() { return arrived; }

    void close() { server.stop(0); }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var head = exchange.getRequestHeaders();
            arrived.add(new Got(head.getFirst("webhook-id"), head.getFirst("webhook-timestamp"),
                head.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(204, -1);
        }
    }
}
