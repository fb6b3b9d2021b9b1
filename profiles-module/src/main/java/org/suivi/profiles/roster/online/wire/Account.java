package org.suivi.profiles.roster.online.wire;

import java.net.URI;
import java.util.UUID;

/**
 * Where a server is and how to be let in.
 *
 * @param base  address of the service without a slash at its end
 * @param scope for the token; null to ask for none
 */
public record Account(UUID id, URI base, Key key) {

    /** @param token address that gives tokens, null when the way of signing needs none */
    public record Key(Sign sign, URI token, String client, String secret, String scope) {

        @Override
        public String toString() { return sign + " as " + client; }
    }

    /** A path below the base, or a complete address on the same server. */
    URI address(String path) {
        URI address = parsed(path);
        if (!sameServer(address)) throw Unanswered.because("redirected");
        return address;
    }

    /** The complete address behind a link in the answer to a path. */
    public String linked(String path, String link) {
        URI asked = address(path);
        try {
            String clean = link.replace(" ", "%20");
            URI found = clean.startsWith("?") ? URI.create(asked.toString().replaceAll("\\?.*$", "") + clean)
                : asked.resolve(clean);
            return address(found.toString()).toString();
        } catch (IllegalArgumentException noAddress) {
            throw Unanswered.because("bad-link");
        }
    }

    private URI parsed(String path) {
        try {
            return path.startsWith("/") ? URI.create(base + path) : base.resolve(path.replace(" ", "%20"));
        } catch (IllegalArgumentException noAddress) {
            throw Unanswered.because("bad-link");
        }
    }

    boolean sameServer(URI other) {
        return other.getHost() != null && base.getScheme().equalsIgnoreCase(other.getScheme())
            && base.getHost().equalsIgnoreCase(other.getHost()) && port(base) == port(other);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) return address.getPort();
        return "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
    }
}
