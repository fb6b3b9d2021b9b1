package org.suivi.web.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.suivi.sharing.ChangedMeanwhile;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): versions of what is shown, and a hash of how it is shown. A read
 * compares all of it, so that 304 means the same bytes; a change compares the versions only.
 */
final class Tag {

    private Tag() {}

    /** The tag of a representation. */
    static String of(byte[] body, long... versions) {
        return '"' + versions(versions) + '-' + HexFormat.of().formatHex(sha256(body), 0, 8) + '"';
    }

    /** The tag of a state that was not shown. */
    static String of(long... versions) { return '"' + versions(versions) + '"'; }

    /** The versions that a tag from a caller names; {@link ChangedMeanwhile} for a tag that was never given out. */
    static long[] versions(String tag, int count) {
        String text = tag.strip();
        if (!text.matches("\"[0-9]{1,18}(\\.[0-9]{1,18})*(-[0-9a-f]{16})?\"")) throw new ChangedMeanwhile();
        String versions = text.substring(1, text.indexOf('-') < 0 ? text.length() - 1 : text.indexOf('-'));
        long[] found = Arrays.stream(versions.split("\\.")).mapToLong(Long::parseLong).toArray();
        if (found.length != count) throw new ChangedMeanwhile();
        return found;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String versions(long... versions) {
        return LongStream.of(versions).mapToObj(String::valueOf).collect(Collectors.joining("."));
    }
}
