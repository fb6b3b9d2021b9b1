package org.suivi.web.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suivi.web.soap.MessageRefused.Flaw;

/**
 * What stands before the first element of a message, read without a parser: nothing that a document type could declare
 * is ever seen by one. Whatever does not begin as XML in UTF-8 or UTF-16 is refused as well.
 */
final class Prologue {

    /** How many bytes may stand before the first element, the headers of an attachment included. */
    static final int LONGEST = 8192;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"']*)");
    private static final Set<String> UNICODE = Set.of("utf-8", "us-ascii");

    private Prologue() {}

    /**
     * Refuses a message that does not begin as one, and tells what it is written in.
     *
     * @param multipart whether the message is the first part of several
     */
    static Charset check(byte[] beginning, boolean multipart) {
        Charset charset = charset(beginning);
        String text = new String(beginning, charset);
        check(text, multipart);
        Matcher declared = ENCODING.matcher(text);
        if (charset == ISO_8859_1 && declared.find() && !UNICODE.contains(declared.group(1).toLowerCase(Locale.ROOT)))
            throw new MessageRefused(Flaw.ENCODING);
        return charset == ISO_8859_1 ? UTF_8 : charset;
    }

    private static void check(String text, boolean multipart) {
        int at = multipart ? afterHeaders(text) : text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') at++;
            else if (text.startsWith("<?", at)) at = after(text, "?>", at);
            else if (text.startsWith("<!--", at)) at = after(text, "-->", at);
            else if (text.startsWith("<!", at)) throw new MessageRefused(Flaw.DOCTYPE);
            else if (isElement(text, at)) return;
            else break;
        }
        throw new MessageRefused(Flaw.NOT_XML);
    }

    private static Charset charset(byte[] beginning) {
        if (beginning.length > 1 && (beginning[0] == 0 || beginning[0] == (byte) 0xFE)) return UTF_16BE;
        if (beginning.length > 1 && (beginning[1] == 0 || beginning[0] == (byte) 0xFF)) return UTF_16LE;
        return ISO_8859_1;
    }

    private static boolean isElement(String text, int at) {
        return text.charAt(at) == '<' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static int afterHeaders(String text) { return after(text, "\r\n\r\n", text.indexOf("--")); }

    private static int after(String text, String end, int from) {
        int at = from < 0 ? -1 : text.indexOf(end, from);
        if (at < 0) throw new MessageRefused(Flaw.NOT_XML);
        return at + end.length();
    }
}
