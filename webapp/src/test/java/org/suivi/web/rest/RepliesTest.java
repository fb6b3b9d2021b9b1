package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.suivi.web.rig.SentRequest;

/** Conditions that a request makes, read from its fields. */
class RepliesTest {

    @Test
    void readsSeveralFieldsAsOneList() {
        String read = "\"3-0123456789abcdef\"";
        String written = "\"4\"";
        assertEquals(4, sent(read, written).expected());
        assertEquals(4, sent(written, read).expected());
        assertThrows(PreconditionRequired.class, () -> sent().expected());
    }

    private static Replies sent(String... conditions) {
        return new Replies(new SentRequest().with("If-Match", conditions).seen(), null, null, null);
    }
}
