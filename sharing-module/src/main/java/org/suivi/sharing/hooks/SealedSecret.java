package org.suivi.sharing.hooks;

import java.util.Base64;
import java.util.UUID;

/** A new secret as it may be kept, also in an answer that is kept to be given again; {@link HookSecrets} opens it. */
public record SealedSecret(UUID hook, String text) {

    static SealedSecret of(UUID hook, byte[] sealed) {
        return new SealedSecret(hook, Base64.getEncoder().encodeToString(sealed));
    }

    byte[] bytes() { return Base64.getDecoder().decode(text); }
}
