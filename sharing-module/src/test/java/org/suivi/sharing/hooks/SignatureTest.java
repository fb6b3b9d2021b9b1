package org.suivi.sharing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The signature by which a receiver knows that a message is ours. */
class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Message MESSAGE =
        new Message("msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));
    private static final long TIME = 1_614_265_330;

    /** The vector that the libraries of the standard are tested with (standard-webhooks/standard-webhooks). */
    @Test
    void isThatOfTheStandard() { assertEquals(SIGNED, Signature.of(List.of(SECRET), MESSAGE, TIME)); }

    @Test
    void standsThereForEachSecret() {
        String both = Signature.of(List.of("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", SECRET), MESSAGE, TIME);
        assertEquals(2, both.split(" ").length);
        assertEquals(SIGNED, both.split(" ")[1]);
    }
}
