package org.suivi.sharing.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.suivi.sharing.storage.Settings;

/** Seals secrets with the key of the installation ({@code SUIVI_KEY}) by AES-256-GCM, each for one purpose only. */
@ApplicationScoped
public class Vault {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    /** @param purpose what the secret is for, such as the id of its owner; it opens for the same purpose only */
    public byte[] seal(String secret, String purpose) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), purpose);
        return ByteBuffer.allocate(1 + NONCE + sealed.length).put(VERSION).put(nonce).put(sealed).array();
    }

    /** @throws SecretLost when it was sealed with another key or for another purpose, or was altered */
    public String open(byte[] sealed, String purpose) {
        if (sealed.length <= 1 + NONCE || sealed[0] != VERSION) throw new SecretLost();
        ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        byte[] nonce = new byte[NONCE];
        byte[] content = new byte[parts.remaining() - NONCE];
        parts.get(nonce).get(content);
        return new String(run(Cipher.DECRYPT_MODE, nonce, content, purpose), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] nonce, byte[] content, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException closed) {
            throw new SecretLost();
        }
    }

    private static SecretKeySpec key() throws GeneralSecurityException {
        String key = Settings.find("suivi.key").orElseThrow(SecretLost::new);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal("suivi secrets 1".getBytes(StandardCharsets.UTF_8)), "AES");
    }
}
