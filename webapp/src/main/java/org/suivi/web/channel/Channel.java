package org.suivi.web.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** A way in for programs, by the beginning of its addresses. No cookie counts on any of them. */
enum Channel {
    REST("/api", 8 * Channel.MB),
    SOAP("/soap", 96 * Channel.MB),
    ROSTER("/ims", Channel.MB / 16),
    TOKEN("/oauth2", Channel.MB / 16);

    private static final long MB = 1_048_576;
    private static final long LINES = 100 * MB;
    private static final long FILES = 64 * MB;

    private final String root;
    private final long most;

    Channel(String root, long most) {
        this.root = root;
        this.most = most;
    }

    static Optional<Channel> of(HttpServletRequest request) { return of(path(request)); }

    static Optional<Channel> of(String path) {
        return Arrays.stream(values())
            .filter(channel -> path.equals(channel.root) || path.startsWith(channel.root + "/")).findFirst();
    }

    static String path(HttpServletRequest request) {
        return plain(request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** An address that was put together with a slash too many leads to the same place, and its error is said there. */
    static String plain(String path) { return path.replaceFirst("^/+", "/"); }

    /** The largest body in bytes: files and lines may be larger than a document of JSON. */
    long mostBytes(String contentType) {
        if (this != REST || contentType == null) return most;
        if (contentType.startsWith("application/x-ndjson")) return LINES;
        return contentType.contains("json") ? most : FILES;
    }
}
