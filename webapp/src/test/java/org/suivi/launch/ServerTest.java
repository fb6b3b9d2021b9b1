package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import org.junit.jupiter.api.Test;

/** The port of the application: looked at before the start without disturbing anybody, opened at its end. */
class ServerTest {

    @Test
    void saysThatTheServerOpensNoPort() {
        var unable = assertThrows(Unable.class, () ->
            Server.open((command, arguments) -> new Answer(ExitStatus.FAILURE, "No such name.")));
        assertEquals("Suivi started, but could not open its port: No such name.", unable.getMessage());
    }

    @Test
    void goesOnWhenThePortIsOpen() {
        assertDoesNotThrow(() -> Server.open((command, arguments) -> new Answer(ExitStatus.SUCCESS, "")));
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var unable = assertThrows(Unable.class, () -> Server.requireFreePort(settings(other.getLocalPort())));
            assertTrue(unable.getMessage().contains("cannot be used"), unable.getMessage());
        }
    }

    @Test
    void takesAPortThatWasLeftAMomentAgo() throws IOException {
        int port = left();
        assertDoesNotThrow(() -> Server.requireFreePort(settings(port)));
    }

    /** Whoever was let in while the port is only looked at would be cut off. */
    @Test
    void letsNobodyInToLookAtThePort() throws Exception {
        int port = freePort();
        var let = new AtomicInteger();
        var caller = new Thread(() -> {
            for (int i = 0; i < 20_000; i++) if (connects(port)) let.incrementAndGet();
        });
        caller.start();
        while (caller.isAlive()) Server.requireFreePort(settings(port));
        assertEquals(0, let.get());
    }

    /** A port whose last connection was ended by the one who listened, which keeps it for a minute. */
    private static int left() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            try (var caller = new Socket(listening.getInetAddress(), listening.getLocalPort())) {
                listening.accept().close();
                assertEquals(-1, caller.getInputStream().read());
            }
            return listening.getLocalPort();
        }
    }

    private static boolean connects(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            // The system may join a caller to himself when it gives him the very port that he calls.
            return socket.getLocalPort() != port;
        } catch (IOException refused) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static Settings settings(int port) { return Settings.of(Map.of("SUIVI_PORT", String.valueOf(port))); }

    private record Answer(ExitStatus status, String output) implements ClusterCommandResult {

        @Override
        public ExitStatus getExitStatus() { return status; }

        @Override
        public Throwable getFailureCause() { return null; }

        @Override
        public String getOutput() { return output; }
    }
}
