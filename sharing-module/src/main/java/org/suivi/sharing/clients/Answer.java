package org.suivi.sharing.clients;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a program was told, kept to be told again.
 *
 * @param contentType null when there is no body
 * @param headers     the few that belong to the answer, such as {@code Location} and {@code ETag}
 */
public record Answer(int status, String contentType, Map<String, String> headers, byte[] body) {

    /** Names the seconds after which the same request may come to more (RFC 9110, section 10.2.3). */
    public static final String LATER = "Retry-After";

    public Answer {
        headers = Map.copyOf(headers);
        body = body == null ? new byte[0] : body.clone();
    }

    @Override
    public byte[] body() { return body.clone(); }

    boolean isFinal() { return !headers.containsKey(LATER); }

    /** One line for each header, by name. */
    String headerLines() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(headers).forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
        return lines.toString();
    }

    static Map<String, String> headers(String lines) {
        Map<String, String> headers = new TreeMap<>();
        lines.lines().forEach(line -> headers.put(line.substring(0, line.indexOf(':')),
                line.substring(line.indexOf(':') + 1)));
        return headers;
    }
}
