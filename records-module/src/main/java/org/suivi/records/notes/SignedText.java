package org.suivi.records.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes that are signed: a head of lines {@code name: value} that says who signed what and when, an empty line, and
 * the text. The hash covers all of it, so that neither the text nor the circumstances can be exchanged unnoticed.
 */
record SignedText(byte[] bytes) {

    private static final String END_OF_HEAD = "\n\n";

    static SignedText of(Note note, int number, String signer, Instant at, String text) {
        var head = String.join("\n",
                "note: " + note.id(), "number: " + number, "record: " + note.record(), "type: " + note.type(),
                "served: " + note.servedAt(), "confidential: " + note.confidential(),
                "signer: " + signer.replaceAll("\\R", " "), "signed: " + at);
        return new SignedText((head + END_OF_HEAD + text).getBytes(UTF_8));
    }

    /** The text alone, as it was written. */
    String text() {
        var all = new String(bytes, UTF_8);
        return all.substring(all.indexOf(END_OF_HEAD) + END_OF_HEAD.length());
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean has(byte[] stored) { return Arrays.equals(sha256(), stored); }

    static String hex(byte[] hash) { return HexFormat.of().formatHex(hash); }
}
