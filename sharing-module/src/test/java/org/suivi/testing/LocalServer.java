package org.suivi.testing;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Servers of others, played on this machine; they answer several at once and do not keep a test from ending. */
public final class LocalServer {

    private LocalServer() {}

    /** One that is started, on a port of its own. */
    public static HttpServer answering(HttpHandler all) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", all);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return server;
    }
}
