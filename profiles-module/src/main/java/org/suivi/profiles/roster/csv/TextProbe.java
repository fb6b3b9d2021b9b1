package org.suivi.profiles.roster.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a file once to its end and says how its text is encoded; what holds zero bytes is no text. */
final class TextProbe {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private boolean isUtf8 = true;

    /** UTF-8 when every byte fits it, else Windows-1252, which every byte fits. */
    static Charset charsetOf(InputStream in) throws IOException { return new TextProbe().read(in); }

    private Charset read(InputStream in) throws IOException {
        boolean start = true;
        for (int count; (count = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0; start = false) {
            if (start) refuseArchive(count);
            refuseBinary(count);
            bytes.position(bytes.position() + count);
            decode(false);
        }
        decode(true);
        return isUtf8 ? StandardCharsets.UTF_8 : WESTERN;
    }

    private void refuseArchive(int count) {
        byte[] b = bytes.array();
        boolean zip = count > 3 && b[0] == 'P' && b[1] == 'K' && b[2] < 9 && b[3] < 9;
        boolean gzip = count > 1 && b[0] == 0x1f && (b[1] & 0xff) == 0x8b;
        if (zip || gzip) throw new PackageRefused("nested");
    }

    private void refuseBinary(int count) {
        for (int i = bytes.position(); i < bytes.position() + count; i++)
            if (bytes.array()[i] == 0) throw new PackageRefused("not-text");
    }

    private void decode(boolean end) {
        bytes.flip();
        if (isUtf8) {
            chars.clear();
            CoderResult result = utf8.decode(bytes, chars, end);
            isUtf8 = !result.isError();
        }
        if (!isUtf8) bytes.position(bytes.limit());
        bytes.compact();
    }
}
