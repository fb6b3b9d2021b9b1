package org.suivi.sharing.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.suivi.sharing.storage.Row;

/**
 * The link of one row in the chain: its own hash, and the hash over the chain up to it. A value enters the hash with
 * its length, so that no two different rows read the same.
 */
record Seal(long number, byte[] rowHash, byte[] chainHash) {

    /** Before the first row. */
    static final Seal NONE = new Seal(0, new byte[32], new byte[32]);

    /** @param columns in the order of {@link AuditRows#COLUMNS}, and there are thirteen */
    Seal next(Row columns) { return over(hashOf(columns)); }

    boolean sameRow(byte[] hash) { return MessageDigest.isEqual(rowHash, hash); }

    boolean sameChain(byte[] hash) { return MessageDigest.isEqual(chainHash, hash); }

    /** The next link over a row of which only the hash is left. */
    Seal over(byte[] hash) {
        MessageDigest digest = sha256();
        digest.update(chainHash);
        digest.update(Long.toString(number + 1).getBytes(StandardCharsets.US_ASCII));
        digest.update(hash);
        return new Seal(number + 1, hash, digest.digest());
    }

    static byte[] hashOf(Row columns) {
        MessageDigest digest = sha256();
        for (int column = 0; column <= 12; column++) {
            String text = column == 1 ? columns.instant(1).toString() : columns.raw(column);
            byte[] value = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            digest.update(((text == null ? -1 : value.length) + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(value);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
