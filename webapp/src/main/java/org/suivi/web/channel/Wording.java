package org.suivi.web.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a request says what it means: the address, the packing and the characters of its body. */
final class Wording {

    private static final Set<String> PACKINGS = Set.of("gzip", "identity");
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    /** A step upwards, however it is written: nothing below a channel lies above it. */
    private static final Pattern UPWARDS =
        Pattern.compile("(?:^|/|%2f|%5c|\\\\)(?:\\.|%2e){2}(?:/|%2f|%5c|\\\\|;|$)", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** The status to refuse the request with, 0 for none. */
    static int refused(HttpServletRequest request) {
        if (UPWARDS.matcher(request.getRequestURI()).find()) return 400;
        return isPackedWell(request) && isWrittenWell(request.getHeader("Content-Type")) ? 0 : 415;
    }

    private static boolean isPackedWell(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Content-Encoding")).stream()
            .allMatch(packing -> PACKINGS.contains(packing.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isWrittenWell(String type) {
        Matcher said = CHARSET.matcher(type == null ? "" : type);
        if (!said.find()) return true;
        try {
            return Charset.isSupported(said.group(1)) && isOurs(type, Charset.forName(said.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
            return false;
        }
    }

    /** JSON is UTF-8 (RFC 8259, section 8.1). */
    private static boolean isOurs(String type, Charset said) {
        return !type.toLowerCase(Locale.ROOT).contains("json") || said.name().equals("UTF-8") || said.name().equals("US-ASCII");
    }
}
