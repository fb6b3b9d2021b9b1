package org.suivi.launch.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Objects;

/** Rows as the text that {@code load data} reads, made while the database asks for them. */
final class Rows extends InputStream {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int AT_ONCE = 500;

    private final Iterator<Object[]> rows;
    private byte[] text = new byte[0];
    private int read;
    private volatile long count;

    Rows(Iterator<Object[]> rows) { this.rows = rows; }

    long count() { return count; }

    @Override
    public int read() {
        if (read == text.length && !more()) return -1;
        return text[read++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        Objects.checkFromIndexSize(from, most, into.length);
        if (read == text.length && !more()) return -1;
        int taken = Math.min(most, text.length - read);
        System.arraycopy(text, read, into, from, taken);
        read += taken;
        return taken;
    }

    private boolean more() {
        var next = new StringBuilder();
        for (int i = 0; i < AT_ONCE && rows.hasNext(); i++) add(next, rows.next());
        text = next.toString().getBytes(UTF_8);
        read = 0;
        return text.length > 0;
    }

    private void add(StringBuilder to, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) to.append('\t');
            value(to, row[i]);
        }
        to.append('\n');
        count++;
    }

    private static void value(StringBuilder to, Object value) {
        if (value == null) to.append("\\N");
        else if (value instanceof Boolean yes) to.append(yes ? '1' : '0');
        else if (value instanceof Instant at) MICROS.formatTo(at, to);
        else if (value instanceof String words && words.indexOf('\n') >= 0) to.append(words.replace("\n", "\\n"));
        else to.append(value);
    }
}
