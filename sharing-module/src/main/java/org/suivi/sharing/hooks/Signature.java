package org.suivi.sharing.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks 1.0.0 says ("Signature scheme"): HMAC-SHA256 over id, time and body, by each secret. */
final class Signature {

    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /**
     * The content of the header.
     *
     * @param secrets in their written form; one more while a secret is being replaced
     * @param time    in seconds since 1970
     */
    static String of(List<String> secrets, Message message, long time) {
        return secrets.stream().map(secret -> "v1," + Base64.getEncoder().encodeToString(signed(secret, message, time)))
            .collect(Collectors.joining(" "));
    }

    private static byte[] signed(String secret, Message message, long time) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(HookSecrets.PREFIX.length()));
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update((message.id() + '.' + time + '.').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(message.body());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
