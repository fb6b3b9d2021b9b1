package org.suivi.profiles.roster.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Skips the byte order mark that some spreadsheets write before UTF-8. */
final class WithoutMark extends PushbackInputStream {

    WithoutMark(InputStream in) throws IOException {
        super(in, 3);
        byte[] start = in.readNBytes(3);
        boolean mark = start.length == 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf;
        if (!mark) unread(start);
    }
}
