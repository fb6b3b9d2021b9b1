package org.suivi.launch;

import java.security.SecureRandom;
import java.util.Base64;

import com.sun.enterprise.util.uuid.UuidGenerator;

/** Session ids of 256 random bits; the server's own carry 56 at most. */
public class SessionIds implements UuidGenerator {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] id = new byte[32];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    @Override
    public String generateUuid(Object ignored) { return generateUuid(); }
}
