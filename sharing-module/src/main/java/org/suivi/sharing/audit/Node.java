package org.suivi.sharing.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.suivi.sharing.storage.Settings;

/** The name of this server among several. */
final class Node {

    static final String NAME = Settings.find("suivi.node").orElseGet(Node::host).transform(Node::shortened);

    private Node() {}

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    private static String shortened(String name) { return name.substring(0, Math.min(64, name.length())); }
}
