package org.suivi.sharing.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sealed opens with the same key for the same purpose, and not otherwise. */
class VaultTest {

    private final Vault vault = new Vault();

    @BeforeEach
    void aKey() { System.setProperty("suivi.key", "AAAAA-BBBBB-CCCCC-DDDDD"); }

    @AfterEach
    void noKey() { System.clearProperty("suivi.key"); }

    @Test
    void opensWhatItSealed() {
        byte[] sealed = vault.seal("motdepasse é", "source 1");
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("motdepasse"));
        assertEquals("motdepasse é", vault.open(sealed, "source 1"));
        assertFalse(Arrays.equals(sealed, vault.seal("motdepasse é", "source 1")));
    }

    @Test
    void opensForItsOwnPurposeOnly() {
        byte[] sealed = vault.seal("secret", "source 1");
        assertThrows(SecretLost.class, () -> vault.open(sealed, "source 2"));
    }

    @Test
    void noticesEveryAlteration() {
        byte[] sealed = vault.seal("secret", "source 1");
        for (int i = 0; i < sealed.length; i++) {
            byte[] other = sealed.clone();
            other[i] ^= 1;
            assertThrows(SecretLost.class, () -> vault.open(other, "source 1"));
        }
        assertThrows(SecretLost.class, () -> vault.open(new byte[3], "source 1"));
    }

    @Test
    void opensNothingWithoutItsKey() {
        byte[] sealed = vault.seal("secret", "source 1");
        System.setProperty("suivi.key", "another key of this installation");
        assertThrows(SecretLost.class, () -> vault.open(sealed, "source 1"));
        noKey();
        assertThrows(SecretLost.class, () -> vault.seal("secret", "source 1"));
    }
}
