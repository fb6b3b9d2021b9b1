package org.suivi.sharing.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** Makes secrets that are given out once, and the hashes by which they are known again. */
final class Secrets {

    /** Letters and digits that nobody mixes up when they are read out. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 bits, fit for an address. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four groups of four, about 79 bits. */
    static String readable() {
        String letters = RANDOM.ints(16, 0, READABLE.length())
            .mapToObj(i -> READABLE.substring(i, i + 1)).collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** For secrets of full entropy only; passwords go through {@link Passwords}. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Compares without telling by its time how much is right. */
    static boolean same(String one, String other) { return MessageDigest.isEqual(hash(one), hash(other)); }
}
