package org.suivi.profiles.roster.online.wire;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks servers under an account: signs each request, once anew when a token has ended, and stays on the server. */
@ApplicationScoped
public class Servers {

    private static final int MOST_REDIRECTS = 3;

    private final Wire wire;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    Servers(Wire wire, Tokens tokens, Clock clock) {
        this.wire = wire;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A good answer.
     *
     * @param path below the base of the account, or an address that the server named
     * @throws Unanswered otherwise
     */
    public Answer get(Account account, String path) {
        Answer answer = follow(account, account.address(path));
        if (answer.status() == 401 && account.key().sign().needsToken()) {
            tokens.forget(account);
            answer = follow(account, account.address(path));
        }
        if (!answer.isFine()) throw Unanswered.status(answer);
        return answer;
    }

    private Answer follow(Account account, URI first) {
        URI address = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            var request = Wire.request(address).header("Authorization", sign(account, address)).build();
            Answer answer = wire.send(request);
            if (!answer.isRedirect() || answer.location().isEmpty()) return answer;
            address = elsewhere(account, address, answer.location().get());
        }
        throw Unanswered.because("redirected");
    }

    private static URI elsewhere(Account account, URI from, String location) {
        try {
            URI address = from.resolve(location.strip());
            if (account.sameServer(address)) return address;
        } catch (IllegalArgumentException noAddress) {
            throw Unanswered.because("bad-link");
        }
        throw Unanswered.because("redirected");
    }

    private String sign(Account account, URI address) {
        Account.Key key = account.key();
        if (key.sign().isSigned())
            return OAuth1.header(key, address, UUID.randomUUID().toString(), clock.instant().getEpochSecond());
        return "Bearer " + (key.sign().needsToken() ? tokens.of(account) : key.secret());
    }
}
