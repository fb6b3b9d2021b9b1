package org.suivi.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * This node among several. They share a database, the folder of documents and the key, and tell each other what
 * changed, over addresses that are given: nobody is looked for on the network, and nothing listens anywhere else.
 */
final class Nodes {

    private static final List<Setting> SHARED =
        List.of(Setting.DB_URL, Setting.DOCUMENTS, Setting.KEY, Setting.PUBLIC_URL, Setting.SETUP_CODE);

    private Nodes() {}

    /** What several nodes need and these settings do not say. */
    static List<String> missing(Settings settings) {
        List<String> wrong = new ArrayList<>();
        boolean own = settings.has(Setting.NODES) && settings.has(Setting.NODE_ADDRESS)
            && List.of(settings.get(Setting.NODES).split(",")).contains(settings.get(Setting.NODE_ADDRESS));
        if (!own) wrong.add("SUIVI_NODES and SUIVI_NODE_ADDRESS are set together, and the one contains the other");
        SHARED.stream().filter(shared -> !settings.has(shared))
            .forEach(shared -> wrong.add("SUIVI_NODES needs " + shared.variable() + ", the same on every node"));
        return wrong;
    }

    /** Arguments for the server. */
    static List<String> arguments(Settings settings) {
        if (!settings.has(Setting.NODES)) return List.of("--nohazelcast");
        System.setProperty("hazelcast.socket.bind.any", "false");
        System.setProperty("hazelcast.phone.home.enabled", "false");
        System.setProperty("hazelcast.wait.seconds.before.join", "0");
        String[] own = settings.get(Setting.NODE_ADDRESS).split(":");
        return List.of("--clustermode", "tcpip:" + settings.get(Setting.NODES), "--clustername", "suivi",
            "--interfaces", own[0], "--startport", own[1], "--nohostaware");
    }
}
