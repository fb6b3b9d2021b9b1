package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.suivi.sharing.secrets.Vault;

/** The secrets that messages are signed with, written as Standard Webhooks wants them: {@code whsec_} and base64. */
@ApplicationScoped
public class HookSecrets {

    static final String PREFIX = "whsec_";

    private static final int BYTES = 32;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    @Inject
    HookSecrets(Vault vault) { this.vault = vault; }

    /** @throws org.suivi.sharing.secrets.SecretLost when the key of the installation has changed since */
    public String open(SealedSecret secret) { return open(secret.hook(), secret.bytes()); }

    String open(UUID hook, byte[] sealed) { return vault.open(sealed, purpose(hook)); }

    byte[] fresh(UUID hook) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return vault.seal(PREFIX + Base64.getEncoder().encodeToString(bytes), purpose(hook));
    }

    private static String purpose(UUID hook) { return "webhook " + hook; }
}
