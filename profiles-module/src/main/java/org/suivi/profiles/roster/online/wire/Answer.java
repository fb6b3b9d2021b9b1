package org.suivi.profiles.roster.online.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** What a server answered, read without trust in its shape. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> REASONS = List.of("imsx_description", "error_description", "message", "detail",
        "description", "title", "error");
    private static final Pattern NOT_TEXT = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{Zs}=+<>~]+");

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The content, an array or an object. */
    public JsonValue json() {
        try (Reader text = text(); var reader = JSON.createReader(text)) {
            return reader.readValue();
        } catch (JsonException | java.io.IOException | IllegalStateException | StackOverflowError noJson) {
            throw Unanswered.because("not-json", status);
        }
    }

    /** Says that the list is missing that was asked for, with the reason that the server gives. */
    public Unanswered withoutRows() { return Unanswered.because("no-rows", this); }

    /** Number of all rows, as far as the server says it. */
    public OptionalLong total() {
        return headers.firstValue("X-Total-Count").map(String::strip).filter(text -> text.matches("\\d{1,12}"))
            .map(text -> OptionalLong.of(Long.parseLong(text))).orElseGet(OptionalLong::empty);
    }

    public Links links() { return Links.of(headers.allValues("Link")); }

    Optional<String> location() { return headers.firstValue("Location"); }

    boolean isFine() { return status >= 200 && status < 300; }

    boolean isRedirect() { return status == 301 || status == 302 || status == 307 || status == 308; }

    /** How long to wait: seconds, or until a date. */
    Optional<Duration> pause(Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> pause(text, now));
    }

    Optional<Duration> pause() { return pause(Instant.now()); }

    private static Optional<Duration> pause(String text, Instant now) {
        if (text.matches("\\d{1,7}")) return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(now, until)).filter(left -> !left.isNegative());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** The reason that the server gives in whatever shape, for people to read; null without any. */
    String said() {
        try {
            return json() instanceof JsonObject object ? REASONS.stream().map(object::get)
                .filter(JsonString.class::isInstance).map(text -> readable(((JsonString) text).getString()))
                .findFirst().orElse(null) : null;
        } catch (Unanswered noJson) {
            return null;
        }
    }

    private static String readable(String text) {
        String clean = NOT_TEXT.matcher(text).replaceAll(" ").strip();
        return clean.length() > 250 ? clean.substring(0, 250) : clean;
    }

    private Reader text() throws java.io.IOException {
        boolean mark = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        var bytes = new ByteArrayInputStream(body, mark ? 3 : 0, body.length);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
