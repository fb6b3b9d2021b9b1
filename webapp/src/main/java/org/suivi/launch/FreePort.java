package org.suivi.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port of this machine that nobody listens at, for a program that is started next. */
public final class FreePort {

    private FreePort() {}

    /** Another one for each call, as a rule; it is not kept free. */
    public static int find() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
