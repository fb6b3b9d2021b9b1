package org.suivi.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A program's own server, which takes messages or behaves as it is told. */
public final class Receiver implements AutoCloseable {

    /** A message as it arrived. */
    public record Got(String id, long time, String signatures, String body) {

        public String member(String name) { return body.replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1"); }
    }

    /** How a message is answered. */
    public record Reply(int status, String header, String value) {

        public static final Reply OK = new Reply(204, null, null);

        public static Reply of(int status) { return new Reply(status, null, null); }
    }

    public final List<Got> arrived = new CopyOnWriteArrayList<>();
    public final List<Got> taken = new CopyOnWriteArrayList<>();
    public Function<Got, Reply> answers = message -> Reply.OK;
    private final HttpServer server;

    public Receiver() throws IOException { server = LocalServer.answering(this::answer); }

    public String url() { return "http://127.0.0.1:" + server.getAddress().getPort() + "/suivi"; }

    public void always(int status) { answers = message -> Reply.of(status); }

    public Got last() { return arrived.get(arrived.size() - 1); }

    public List<String> ids() { return taken.stream().map(Got::id).toList(); }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var head = exchange.getRequestHeaders();
            Got got = new Got(head.getFirst("webhook-id"), Long.parseLong(head.getFirst("webhook-timestamp")),
                head.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            arrived.add(got);
            Reply reply = answers.apply(got);
            if (reply.status() < 300) taken.add(got);
            if (reply.header() != null) exchange.getResponseHeaders().set(reply.header(), reply.value());
            exchange.sendResponseHeaders(reply.status(), -1);
        }
    }

    @Override
    public void close() { server.stop(0); }
}
