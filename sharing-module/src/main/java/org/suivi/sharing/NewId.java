package org.suivi.sharing;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids of version 7 (RFC 9562, section 5.7): time first, so that new rows stand together in the index. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    public static UUID next() {
        long time = System.currentTimeMillis() << 16;
        long high = time | 0x7000L | RANDOM.nextInt(0x1000);
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
