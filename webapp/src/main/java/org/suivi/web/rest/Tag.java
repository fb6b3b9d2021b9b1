package org.suivi.web.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;

/**
 * A strong entity tag (RFC 9110, section 8.8.3): versions of what is shown, and a hash of how it is shown. A read
 * compares all of it, so that 304 means the same bytes; a change compares the versions only.
 */
final class Tag {

    private static final String WEAK = "W/";
    private static final String ANY = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*+\"";
    private static final Pattern ONE = Pattern.compile(ANY);
    private static final Pattern LIST =
        Pattern.compile("[ \\t,]*+" + ANY + "(?:[ \\t]*+,[ \\t,]*+(?:" + ANY + ")?+)*+[ \\t]*+");
    private static final Pattern OURS = Pattern.compile("\"[0-9]{1,15}(\\.[0-9]{1,15})*(-[0-9a-f]{16})?\"");

    private Tag() {}

    /** The tag of a representation. */
    static String of(byte[] body, long... versions) {
        return '"' + versions(versions) + '-' + HexFormat.of().formatHex(sha256(body), 0, 8) + '"';
    }

    /** The tag of a state that was not shown. */
    static String of(long... versions) { return '"' + versions(versions) + '"'; }

    /**
     * The versions that tags from a caller name, by the strong comparison (section 8.8.3.2). Of several tags of one
     * thing the newest counts: it is the only one that can be true. {@link ChangedMeanwhile} when none was ever
     * given out.
     */
    static long[] versions(String field, int count) {
        List<String> tags = list(field);
        if (tags.stream().allMatch(tag -> tag.startsWith(WEAK))) throw new WeakTag();
        return tags.stream().filter(tag -> OURS.matcher(tag).matches()).map(Tag::named)
            .filter(found -> found.length == count)
            .max(Comparator.comparingLong(found -> LongStream.of(found).sum())).orElseThrow(ChangedMeanwhile::new);
    }

    /** Whether the field names that tag, by the weak comparison; {@code *} names any. */
    static boolean names(String field, String tag) {
        if (field.strip().equals("*")) return true;
        return ONE.matcher(field).results().map(MatchResult::group)
            .anyMatch(one -> one.equals(tag) || one.equals(WEAK + tag));
    }

    private static List<String> list(String field) {
        if (!LIST.matcher(field).matches()) throw new InvalidValue("If-Match", "tag");
        return ONE.matcher(field).results().map(MatchResult::group).toList();
    }

    private static long[] named(String tag) {
        String versions = tag.substring(1, tag.indexOf('-') < 0 ? tag.length() - 1 : tag.indexOf('-'));
        return Arrays.stream(versions.split("\\.")).mapToLong(Long::parseLong).toArray();
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
