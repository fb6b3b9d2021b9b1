package org.suivi.web.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Tokens;
import org.suivi.sharing.clients.Unauthorized;
import org.suivi.web.safety.ClientAddress;

/** Lets programs in by the token or secret in their {@code Authorization} header, and by nothing else. */
@ApplicationScoped
public class ClientDoor {

    private final Tokens tokens;
    private final TurnAway away;

    @Inject
    ClientDoor(Tokens tokens, TurnAway away) {
        this.tokens = tokens;
        this.away = away;
    }

    /** Whether the request comes to a place where only programs go. */
    public boolean guards(HttpServletRequest request) { return Channel.of(request).isPresent(); }

    /** Whether anyone may read this: what describes a channel, and where tokens are asked for. */
    public boolean open(HttpServletRequest request) {
        String path = Channel.path(request);
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return switch (Channel.of(path).orElseThrow()) {
            case TOKEN -> true;
            case REST -> reading && (!path.startsWith("/api/v1/") || path.equals("/api/v1/openapi.json"));
            case SOAP -> reading || request.getHeader("Authorization") == null;
            case ROSTER -> false;
        };
    }

    /** The program that sent the request; where there is none the answer is written. */
    public Optional<Viewer> admit(HttpServletRequest request, HttpServletResponse response) {
        try {
            Viewer viewer = viewer(Collections.list(request.getHeaders("Authorization")), ClientAddress.of(request));
            request.setAttribute(Caller.VIEWER, viewer);
            return Optional.of(viewer);
        } catch (Refusal refusal) {
            away.refuse(refusal, request, response);
            return Optional.empty();
        }
    }

    /** Says why nobody can be let in. */
    public void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        away.refuse(refusal, request, response);
    }

    private Viewer viewer(List<String> sent, String address) {
        if (sent.size() != 1) throw new Unauthorized();
        String[] words = sent.get(0).strip().split(" +", 2);
        if (words.length == 2 && words[0].equalsIgnoreCase("Bearer")) return tokens.viewer(words[1], address);
        if (words.length == 2 && words[0].equalsIgnoreCase("Basic")) return basic(Basic.of(words[1]), address);
        throw new Unauthorized();
    }

    private Viewer basic(Basic sent, String address) { return tokens.viewer(sent.client(), sent.secret(), address); }

    /** Id and secret as they come in a header (RFC 7617). */
    record Basic(String client, String secret) {

        static Basic of(String encoded) {
            try {
                String text = new String(Base64.getDecoder().decode(encoded), UTF_8);
                int colon = text.indexOf(':');
                if (colon > 0) return new Basic(text.substring(0, colon), text.substring(colon + 1));
            } catch (IllegalArgumentException noBase64) {
                throw new Unauthorized();
            }
            throw new Unauthorized();
        }
    }
}
