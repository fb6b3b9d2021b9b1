package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.suivi.sharing.outgoing.Outgoing;
import org.suivi.sharing.outgoing.TargetRefused;
import org.suivi.sharing.storage.Settings;

/** Sends one signed message, to an address that may be called now, within limits of time and size. */
@ApplicationScoped
class Sender {

    private static final int USUAL_SECONDS = 15;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Outgoing outgoing;
    private final Clock clock;

    @Inject
    Sender(Outgoing outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    Outcome send(String url, List<String> secrets, Message message) {
        try {
            return answered(outgoing.send(request(url, secrets, message), head -> new Unread()));
        } catch (TargetRefused refused) {
            return Outcome.failed(refused.code());
        }
    }

    private HttpRequest request(String url, List<String> secrets, Message message) {
        long time = clock.instant().getEpochSecond();
        return Outgoing.to(URI.create(url)).POST(BodyPublishers.ofByteArray(message.body()))
            .header("Content-Type", "application/json")
            .header("webhook-id", message.id()).header("webhook-timestamp", String.valueOf(time))
            .header("webhook-signature", Signature.of(secrets, message, time)).build();
    }

    /** Who stops this thread leaves open whether the message was taken, as if the server had been switched off. */
    private Outcome answered(CompletableFuture<HttpResponse<Void>> sent) {
        try {
            return outcome(sent.get(seconds(), TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            sent.cancel(true);
            return Outcome.failed("timeout");
        } catch (ExecutionException failed) {
            return Outcome.failed(isTls(failed) ? "tls" : "unreachable");
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", stopped);
        }
    }

    private Outcome outcome(HttpResponse<Void> answer) {
        if (answer.statusCode() >= 200 && answer.statusCode() < 300) return Outcome.TAKEN;
        return new Outcome("http-" + answer.statusCode(), answer.headers().firstValue("Retry-After").map(this::pause)
            .orElse(null));
    }

    /** Seconds, or until a date (RFC 9110, section 10.2.3); null for anything else. */
    private Duration pause(String text) {
        try {
            Duration pause = text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.between(
                clock.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static boolean isTls(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SSLException) return true;
        return false;
    }

    private static int seconds() {
        return Settings.find("suivi.webhook.seconds").map(Integer::parseInt).orElse(USUAL_SECONDS);
    }
}
