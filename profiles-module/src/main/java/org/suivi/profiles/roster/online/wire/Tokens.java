package org.suivi.profiles.roster.online.wire;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Fetches tokens by OAuth 2 client credentials (RFC 6749, 4.4) and keeps them in memory while they hold. */
@ApplicationScoped
class Tokens {

    private static final Duration UNSAID = Duration.ofMinutes(5);
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final Map<UUID, Token> held = new ConcurrentHashMap<>();
    private final Wire wire;
    private final Clock clock;

    @Inject
    Tokens(Wire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    private record Token(String text, Account.Key key, Instant until) {}

    String of(Account account) {
        Token known = held.get(account.id());
        boolean holds = known != null && known.key().equals(account.key()) && clock.instant().isBefore(known.until());
        if (!holds) held.put(account.id(), known = fetch(account.key()));
        return known.text();
    }

    void forget(Account account) { held.remove(account.id()); }

    private Token fetch(Account.Key key) {
        Answer answer = wire.send(request(key));
        if (!answer.isFine()) throw answer.status() >= 500 || answer.status() == 429 ? Unanswered.status(answer)
            : Unanswered.because("token", answer.status());
        if (!(answer.json() instanceof JsonObject said) || !(said.get("access_token") instanceof JsonString token))
            throw Unanswered.because("token", answer.status());
        return new Token(token.getString(), key, clock.instant().plus(lasts(said.get("expires_in"))).minus(EARLY));
    }

    private static HttpRequest request(Account.Key key) {
        String form = "grant_type=client_credentials";
        if (key.scope() != null) form += "&scope=" + OAuth1.encoded(key.scope());
        var request = Wire.request(key.token()).header("Content-Type", "application/x-www-form-urlencoded");
        String client = OAuth1.encoded(key.client());
        String secret = OAuth1.encoded(key.secret());
        if (key.sign() == Sign.POST) form += "&client_id=" + client + "&client_secret=" + secret;
        else request.header("Authorization", "Basic " + Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8)));
        return request.POST(HttpRequest.BodyPublishers.ofString(form)).build();
    }

    /** Seconds as a number or as text. */
    private static Duration lasts(JsonValue said) {
        String text = said instanceof JsonNumber number ? number.toString()
            : said instanceof JsonString string ? string.getString().strip() : "";
        return text.matches("\\d{1,7}") ? Duration.ofSeconds(Math.max(Long.parseLong(text), EARLY.toSeconds() + 5))
            : UNSAID;
    }
}
