package org.suivi.web.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whose word is taken for the address of a caller. */
class ClientAddressTest {

    @Test
    void takesTheWordOfAProxyNearby() {
        assertEquals("203.0.113.7", ClientAddress.of("127.0.0.1", "203.0.113.7", true));
        assertEquals("2001:db8::7", ClientAddress.of("10.0.0.3", "2001:db8::7", true));
    }

    @Test
    void takesOnlyWhatTheProxySawItself() {
        assertEquals("203.0.113.7", ClientAddress.of("127.0.0.1", "198.51.100.1, 203.0.113.7", true));
    }

    @Test
    void takesNobodysWordWithoutAProxy() {
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", "203.0.113.7", false));
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", null, true));
    }

    @Test
    void takesNoStrangersWordAndNoNonsense() {
        assertEquals("198.51.100.1", ClientAddress.of("198.51.100.1", "203.0.113.7", true));
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", "<script>", true));
    }
}
