package org.suivi.launch.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection that stays open: as little work as a client can have, so that it measures the server. */
final class Http implements AutoCloseable {

    /** @param headers their names in small letters; several of one name in lines */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() { return new String(body, UTF_8); }

        Answer expect(int wanted) {
            if (status != wanted)
                throw new IllegalStateException("answered " + status + " instead of " + wanted + ": " + text());
            return this;
        }
    }

    private final int port;
    private final Map<String, String> always;
    private Socket socket;
    private InputStream in;

    /** @param always headers of each request */
    Http(int port, Map<String, String> always) {
        this.port = port;
        this.always = always;
    }

    static Http program(int port, String token) { return new Http(port, Map.of("Authorization", "Bearer " + token)); }

    Answer get(String path) throws IOException { return send("GET", path, Map.of(), null); }

    Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        if (socket == null) connect();
        byte[] content = body == null ? new byte[0] : body.getBytes(UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost:")
            .append(port).append("\r\n");
        always.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body != null) head.append("Content-Length: ").append(content.length).append("\r\n");
        var sent = new ByteArrayOutputStream();
        sent.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        sent.writeBytes(content);
        socket.getOutputStream().write(sent.toByteArray());
        return read();
    }

    private void connect() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
                (one, other) -> one + "\n" + other);
        }
        byte[] body = body(status, headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) close();
        return new Answer(status, headers, body);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) return new byte[0];
        if (headers.containsKey("content-length"))
            return in.readNBytes(Integer.parseInt(headers.get("content-length")));
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException { return Integer.parseInt(line().strip(), 16); }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("the server ended the connection");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
