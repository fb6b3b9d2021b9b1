package org.suivi.sharing.outgoing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody makes the server call its own network, unless whoever runs it has listed the host. */
class TargetsTest {

    private final Targets targets = new Targets();

    @AfterEach
    void nothingListed() { System.clearProperty("suivi.private.hosts"); }

    @Test
    void callsPublicAddressesOverTls() {
        assertDoesNotThrow(() -> targets.require(URI.create("https://198.51.100.7/ims/oneroster")));
        assertDoesNotThrow(() -> targets.require(URI.create("https://[2001:db8::7]/ims")));
        assertEquals("target-refused.not-https", refused("http://198.51.100.7/"));
        assertEquals("target-refused.not-https", refused("file:///etc/passwd".replace("///", "//host/")));
        assertEquals("target-refused.address", refused("https://user:word@198.51.100.7/"));
        assertEquals("target-refused.address", refused("https:///ims"));
    }

    @Test
    void doesNotCallItsOwnNetwork() {
        for (String host : new String[] {"127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.9", "169.254.169.254",
            "0.0.0.0", "100.64.0.1", "192.0.0.8", "198.18.0.1", "240.0.0.1", "[::1]", "[fd00::1]", "[fe80::1]",
            "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]", "localhost", "2130706433"})
            assertEquals("target-refused.private", refused("https://" + host + "/"), host);
    }

    @Test
    void callsListedHostsAlsoWithoutTls() {
        System.setProperty("suivi.private.hosts", "127.0.0.1, Grics.local,169.254.169.254");
        assertDoesNotThrow(() -> targets.require(URI.create("http://127.0.0.1:8080/ims")));
        assertEquals("target-refused.not-https", refused("http://198.51.100.7/"));
        assertEquals("target-refused.private", refused("https://10.1.2.3/"));
        assertEquals("target-refused.private", refused("http://169.254.169.254/latest"));
    }

    private String refused(String address) {
        return assertThrows(TargetRefused.class, () -> targets.require(URI.create(address))).code();
    }
}
