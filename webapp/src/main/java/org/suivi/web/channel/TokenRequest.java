package org.suivi.web.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Locale;
import org.suivi.sharing.clients.Unauthorized;

/** What a program sends for a token; its secret comes in the header or in the form, never in the address. */
record TokenRequest(String client, String secret, String scope) {

    static TokenRequest of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"))
            throw invalid("Send application/x-www-form-urlencoded.");
        if (request.getQueryString() != null) throw invalid("Parameters belong in the body, not in the address.");
        String grant = parameter(request, "grant_type");
        if (grant == null) throw invalid("grant_type is missing.");
        if (!grant.equals("client_credentials"))
            throw new TokenError(400, "unsupported_grant_type", "Only client_credentials is supported.");
        return credentials(request);
    }

    private static TokenRequest credentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String client = parameter(request, "client_id");
        String secret = parameter(request, "client_secret");
        String scope = parameter(request, "scope");
        if (header == null) {
            if (client == null || secret == null) throw new Unauthorized();
            return new TokenRequest(client, secret, scope);
        }
        if (secret != null) throw invalid("Prove yourself in one way only.");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) throw new Unauthorized();
        ClientDoor.Basic sent = ClientDoor.Basic.of(header.substring(6).strip());
        return new TokenRequest(decoded(sent.client()), decoded(sent.secret()), scope);
    }

    /** Section 2.3.1: both are encoded as in a form before they go into the header. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) throw invalid(name + " is there more than once.");
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    private static TokenError invalid(String description) {
        return new TokenError(400, "invalid_request", description);
    }
}
