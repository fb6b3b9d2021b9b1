package org.suivi.profiles.roster.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Skips the byte order mark that some spreadsheets write before UTF-8. */
final class WithoutMark extends PushbackInputStream {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    WithoutMark(InputStream in) throws IOException {
        super(in, 3);
        byte[] start = in.readNBytes(3);
        if (!Arrays.equals(start, MARK)) unread(start);
    }
}
