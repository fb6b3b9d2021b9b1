package org.suivi.profiles.roster.online;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.suivi.testing.LocalServer;

/** A OneRoster server on this machine that can be told to behave as badly as real ones do. */
final class SchoolServer implements AutoCloseable {

    /** How many rows are told: not at all, in a header, or with links to the next page. */
    enum Paging { SILENT, TOTAL, LINKS, RELATIVE_LINKS }

    /** An answer that comes instead of the right one, once. */
    record Instead(String path, int status, Map<String, String> headers, String body) {

        static Instead of(String path, int status) { return new Instead(path, status, Map.of(), "{\"oops\":true}"); }

        Instead with(String header, String value) { return new Instead(path, status, Map.of(header, value), body); }
    }

    final Map<String, List<String>> tables = new TreeMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    final Deque<Instead> instead = new ArrayDeque<>();
    final Map<String, Integer> always = new HashMap<>();
    Paging paging = Paging.TOTAL;
    boolean bare;
    boolean filters = true;
    boolean ignoresOffset;
    int refusesAbove = 10_000;
    int capsAt = 10_000;
    String token = "{\"access_token\":\"first\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
    Predicate<HttpExchange> letsIn = exchange -> true;
    private final HttpServer server;

    SchoolServer() throws IOException { server = LocalServer.answering(this::answer); }

    String base() { return root() + "/ims/oneroster/v1p1"; }

    String root() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

    SchoolServer with(String table, String... rows) {
        tables.computeIfAbsent(table, none -> new ArrayList<>()).addAll(Arrays.asList(rows));
        return this;
    }

    /** Paths that were asked for and end so, such as {@code /users}. */
    long count(String path) { return asked.stream().filter(one -> one.split("\\?")[0].endsWith(path)).count(); }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            asked.add(exchange.getRequestURI().toString());
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/token")) send(exchange, 200, token);
            else if (!instead.isEmpty() && path.endsWith(instead.peek().path())) send(exchange, instead.poll());
            else if (!letsIn.test(exchange)) send(exchange, 401, "{}");
            else if (always.containsKey(last(path))) send(exchange, always.get(last(path)), "not here");
            else table(exchange, path);
        }
    }

    private void table(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.substring("/ims/oneroster/v1p1/".length()).split("/");
        List<String> rows = tables.getOrDefault(parts[0], List.of());
        if (parts.length == 2) single(exchange, parts[0], rows, parts[1]);
        else page(exchange, parts[0], rows);
    }

    private static void single(HttpExchange exchange, String table, List<String> rows, String key) throws IOException {
        var found = rows.stream().filter(row -> row.startsWith("{\"sourcedId\":\"" + key + "\"")).findFirst();
        if (found.isEmpty()) send(exchange, 404, "{\"imsx_description\":\"Not found\"}");
        else send(exchange, 200, "{\"" + table.replaceAll("s$", "") + "\":" + found.get() + "}");
    }

    private void page(HttpExchange exchange, String table, List<String> all) throws IOException {
        Map<String, String> query = query(exchange);
        int limit = Integer.parseInt(query.get("limit"));
        if (limit > refusesAbove) {
            send(exchange, 400, "{\"message\":\"limit too large\"}");
            return;
        }
        if (query.containsKey("filter") && !filters) {
            send(exchange, 500, "<html>no filters here</html>");
            return;
        }
        List<String> rows = filtered(all, query.get("filter"));
        int from = ignoresOffset ? 0 : Math.min(rows.size(), Integer.parseInt(query.get("offset")));
        int to = Math.min(rows.size(), from + Math.min(limit, capsAt));
        head(exchange, rows.size(), to, Math.min(limit, capsAt));
        String array = "[" + String.join(",", rows.subList(from, to)) + "]";
        send(exchange, 200, bare ? array : "{\"" + table + "\":" + array + "}");
    }

    private void head(HttpExchange exchange, int size, int to, int limit) {
        if (paging == Paging.TOTAL) exchange.getResponseHeaders().set("X-Total-Count", String.valueOf(size));
        if (paging != Paging.LINKS && paging != Paging.RELATIVE_LINKS) return;
        String own = exchange.getRequestURI().getPath();
        String address = (paging == Paging.LINKS ? root() : "") + own + "?limit=" + limit + "&offset=";
        String next = to < size ? "<" + address + to + ">; rel=\"next\", " : "";
        exchange.getResponseHeaders().set("Link", next + "<" + address + "0>; rel=\"first\"");
    }

    private static List<String> filtered(List<String> rows, String filter) {
        if (filter == null) return rows;
        String since = filter.replaceAll(".*'(.*)'", "$1");
        return rows.stream().filter(row -> !row.contains("\"dateLastModified\":\"")
            || row.replaceAll(".*\"dateLastModified\":\"([^\"]*)\".*", "$1").compareTo(since) > 0).toList();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = new HashMap<String, String>();
        for (String pair : String.valueOf(exchange.getRequestURI().getRawQuery()).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        query.putIfAbsent("limit", "100");
        query.putIfAbsent("offset", "0");
        return query;
    }

    private static String last(String path) { return path.substring(path.lastIndexOf('/') + 1); }

    private static void send(HttpExchange exchange, Instead one) throws IOException {
        one.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        send(exchange, one.status(), one.body());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() { server.stop(0); }
}
