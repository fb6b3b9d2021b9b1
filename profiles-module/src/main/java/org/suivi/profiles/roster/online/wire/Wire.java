package org.suivi.profiles.roster.online.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.sharing.outgoing.Outgoing;
import org.suivi.sharing.storage.Settings;

/** Sends single requests, each to an address that may be called, within limits of size and time. */
@ApplicationScoped
class Wire {

    private static final int MEGABYTE = 1 << 20;

    private final Outgoing outgoing;

    @Inject
    Wire(Outgoing outgoing) { this.outgoing = outgoing; }

    /** The answer, whatever its status. */
    Answer send(HttpRequest request) {
        var sent = outgoing.send(request, head -> new BoundedBody(limit()));
        try {
            return Answer.of(sent.get(seconds(), TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            sent.cancel(true);
            throw Unanswered.because("timeout");
        } catch (ExecutionException failed) {
            throw unanswered(failed.getCause());
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw Unanswered.because("timeout");
        }
    }

    static HttpRequest.Builder request(URI address) {
        return Outgoing.to(address).header("Accept", "application/json");
    }

    private static Unanswered unanswered(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Unanswered known) return known;
            if (each instanceof SSLException) return Unanswered.because("tls");
        }
        if (cause instanceof IOException) return Unanswered.because("unreachable");
        throw new IllegalStateException(cause);
    }

    private static int limit() { return number("suivi.online.page.mb", 32) * MEGABYTE; }

    private static int seconds() { return number("suivi.online.seconds", 60); }

    private static int number(String setting, int usual) {
        return Settings.find(setting).map(Integer::parseInt).orElse(usual);
    }
}
