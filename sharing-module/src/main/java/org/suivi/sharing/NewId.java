package org.suivi.sharing;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids of version 7 (RFC 9562, section 5.7): time first, so that new rows stand together in the index, and of one
 * millisecond each after the one before (section 6.2), so that what was made together keeps its order.
 */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    /** Where counting begins in a millisecond; three quarters are left for those that follow. */
    private static final int FIRST_QUARTER = 0x400;
    private static final AtomicLong LAST = new AtomicLong();

    private NewId() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS | RANDOM.nextInt(FIRST_QUARTER);
        long next = LAST.updateAndGet(last -> Math.max(now, last + 1));
        long high = next >>> COUNTER_BITS << 16 | 0x7000L | next & 0xFFF;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Reads an id from outside; what is no id names nothing that anyone may see. */
    public static UUID parse(String text) {
        if (text == null || text.length() != 36) throw new NotVisible();
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotVisible();
        }
    }
}
