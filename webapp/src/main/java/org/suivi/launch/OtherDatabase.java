package org.suivi.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** A MariaDB that others run; asked whether it is there before the server starts, for a plain word when it is not. */
final class OtherDatabase {

    private static final int STANDARD_PORT = 3306;
    private static final int PATIENCE_MS = 10_000;

    private OtherDatabase() {}

    /** @param url {@code jdbc:mariadb://host:port/schema}; a list of several hosts is left to the driver */
    static void requireAnswer(String url) {
        URI place = URI.create(url.substring("jdbc:".length()).replaceFirst("\\?.*", ""));
        if (place.getHost() == null) return;
        int port = place.getPort() < 0 ? STANDARD_PORT : place.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.getHost(), port), PATIENCE_MS);
        } catch (IOException away) {
            throw new Unable("No database answers at the address in SUIVI_DB_URL (" + away.getClass().getSimpleName()
                + "). Is it running, and may this machine reach it?", away);
        }
    }
}
