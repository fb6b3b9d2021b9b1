package org.suivi.profiles.roster.online.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a request without a user's token as RFC 5849 says. */
final class OAuth1 {

    private OAuth1() {}

    /**
     * The {@code Authorization} header of a GET.
     *
     * @param nonce that no request carried before
     * @param second of the request, since 1970
     */
    static String header(Account.Key key, URI address, String nonce, long second) {
        boolean sha1 = key.sign() == Sign.OAUTH1_SHA1;
        var own = new TreeMap<>(Map.of("oauth_consumer_key", key.client(), "oauth_nonce", nonce,
            "oauth_signature_method", sha1 ? "HMAC-SHA1" : "HMAC-SHA256", "oauth_timestamp", Long.toString(second),
            "oauth_version", "1.0"));
        own.put("oauth_signature", signature(sha1 ? "HmacSHA1" : "HmacSHA256", key.secret(), base(address, own)));
        return own.entrySet().stream().map(one -> one.getKey() + "=\"" + encoded(one.getValue()) + '"')
            .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    /** Section 3.4.1: method, address without query, and all parameters sorted after they were encoded. */
    private static String base(URI address, Map<String, String> own) {
        List<String> all = new ArrayList<>();
        own.forEach((name, value) -> all.add(encoded(name) + "=" + encoded(value)));
        if (address.getRawQuery() != null)
            for (String pair : address.getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                all.add(encoded(decoded(parts[0])) + "=" + encoded(parts.length > 1 ? decoded(parts[1]) : ""));
            }
        all.sort(null);
        return "GET&" + encoded(bare(address)) + "&" + encoded(String.join("&", all));
    }

    private static String bare(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() < 0 || address.getPort() == (scheme.equals("http") ? 80 : 443);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + address.getPort())
            + (address.getRawPath().isEmpty() ? "/" : address.getRawPath());
    }

    private static String signature(String algorithm, String secret, String base) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec((encoded(secret) + "&").getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String decoded(String text) { return URLDecoder.decode(text, StandardCharsets.UTF_8); }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A")
            .replace("%7E", "~");
    }
}
