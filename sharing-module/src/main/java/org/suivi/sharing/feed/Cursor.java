package org.suivi.sharing.feed;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;
import org.suivi.sharing.InvalidValue;

/**
 * A place in the feed: behind the line with that number.
 *
 * @param mark taken from the time of that line, so that a cursor is not mistaken for one of a feed that was restored
 */
record Cursor(long number, int mark) {

    /** Before the oldest line that is kept, whichever that is. */
    static final Cursor START = new Cursor(0, -1);

    private static final int LENGTH = Long.BYTES + Integer.BYTES;

    static Cursor behind(long number, Instant at) {
        return new Cursor(number, (int) (at.getEpochSecond() * 1_000_000 + at.getNano() / 1000));
    }

    /** Null, and an empty text, is the beginning of what is kept. */
    static Cursor parse(String text) {
        if (text == null || text.isEmpty()) return START;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            boolean checked = bytes.remaining() == LENGTH + Integer.BYTES && bytes.getInt(LENGTH) == check(bytes);
            if (!checked && bytes.remaining() != LENGTH) throw new InvalidValue("after", "cursor");
            return new Cursor(bytes.getLong(), bytes.getInt());
        } catch (IllegalArgumentException noCursor) {
            throw new InvalidValue("after", "cursor");
        }
    }

    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH + Integer.BYTES).putLong(number).putInt(mark);
        byte[] whole = bytes.putInt(check(bytes)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Tells our cursors from those that somebody wrote or cut; older ones go without. */
    private static int check(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, LENGTH);
        return (int) sum.getValue();
    }
}
