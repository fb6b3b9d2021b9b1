package org.suivi.profiles.roster.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Remembers that something was said without keeping what was said. */
final class Digest {

    private Digest() {}

    /** Bound to its target, so that equal values of two people do not look equal. */
    static byte[] of(UUID target, Field field, String value) {
        return of(target + "|" + field + "|" + (value == null ? "" : field.canonical(value)));
    }

    static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
