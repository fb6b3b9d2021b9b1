package org.suivi.web.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a request says what it means: the address, the packing and the characters of its body. */
final class Wording {

    private static final String UNPACKED = "identity";
    private static final Pattern CHARSET =
        Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    /** A step upwards, however it is written: nothing below a channel lies above it. */
    private static final Pattern UPWARDS =
        Pattern.compile("(?:^|/|%2f|%5c|\\\\)(?:\\.|%2e){2}(?:/|%2f|%5c|\\\\|;|$)", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** The status to refuse the request with, 0 for none. */
    static int refused(HttpServletRequest request) {
        if (UPWARDS.matcher(request.getRequestURI()).find()) return 400;
        return isPackedWell(request) && isWrittenWell(request) ? 0 : 415;
    }

    /** The server unpacks only what is called so in small letters. */
    static boolean isPackedWell(HttpServletRequest request) {
        List<String> known = List.of(UNPACKED, packing(request));
        return Collections.list(request.getHeaders("Content-Encoding")).stream()
            .allMatch(packing -> known.contains(packing.strip()));
    }

    /**
     * How the body of such a request may be packed. The server unpacks by HTTP/1.1 only, and where an upgrade is
     * offered it goes on waiting behind the end, of which it knows no more than the length of what is packed.
     */
    static String packing(HttpServletRequest request) {
        boolean unpacks = request.getProtocol().startsWith("HTTP/1.") && request.getHeader("Upgrade") == null;
        return unpacks ? "gzip" : UNPACKED;
    }

    /** What the field says itself: as the one header of its name, the server shows it with characters it assumes. */
    private static boolean isWrittenWell(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Content-Type")).stream().allMatch(Wording::isWrittenWell);
    }

    private static boolean isWrittenWell(String type) {
        Matcher said = CHARSET.matcher(type);
        if (!said.find()) return true;
        try {
            return Charset.isSupported(said.group(1)) && isOurs(type, Charset.forName(said.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
            return false;
        }
    }

    /** JSON is UTF-8 (RFC 8259, section 8.1). */
    private static boolean isOurs(String type, Charset said) {
        return !type.toLowerCase(Locale.ROOT).contains("json") || Set.of("UTF-8", "US-ASCII").contains(said.name());
    }
}
