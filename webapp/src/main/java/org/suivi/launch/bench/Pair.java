package org.suivi.launch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.launch.FreePort;
import org.suivi.launch.bench.Gauge.Maker;
import org.suivi.launch.bench.Gauge.Operation;
import org.suivi.launch.bulk.Generator.Target;

/**
 * W11: the same clients on one node, and then spread over two that share the database and tell each other what changes.
 */
record Pair(Path jar, Path folder, Target database, Callers callers, int warm) {

    private static final int CLIENTS = 8;
    private static final Set<String> MIX = Set.of("W1", "W2", "W3", "W4");
    private static final String KEY = "a key of nodes that are only measured";

    void measure(Report report, Gauge gauge) throws Exception {
        Measure one = measured(gauge, mix(callers), 1);
        List<String> addresses = List.of("127.0.0.1:" + FreePort.find(), "127.0.0.1:" + FreePort.find());
        try (Node left = node(addresses, 0); Node right = node(addresses, 1)) {
            Maker here = mix(callers.at(port(0)));
            Maker there = mix(callers.at(port(1)));
            var both = new Gauge(new Cpu(left.pid(), right.pid()), gauge.database(), gauge.seconds());
            Measure two = measured(both, client -> client % 2 == 0 ? here.make(client) : there.make(client), 2);
            tell(report, "one node", one);
            tell(report, "two nodes", two);
            report.figure("W11", "throughput of two nodes : one (goal 1.6, on as many processors as both need; here %d)"
                .formatted(Runtime.getRuntime().availableProcessors()), two.perSecond() / one.perSecond(), "x");
        }
    }

    private Measure measured(Gauge gauge, Maker mix, int nodes) throws Exception {
        gauge.warm(List.of(new Workload("W11", "mix", mix, mix, 0)), warm * nodes);
        return gauge.measure(CLIENTS, mix);
    }

    private static void tell(Report report, String what, Measure seen) {
        report.figure("W11", what + ", " + CLIENTS + " clients, W1 to W4 in turn: operations", seen.perSecond(), "/s");
        report.figure("W11", what + ": p50", seen.p50() / 1e3, "ms");
        report.figure("W11", what + ": p99", seen.p99() / 1e3, "ms");
        report.figure("W11", what + ": CPU of the nodes per operation", seen.nodeCpu() / 1e3, "ms");
        report.figure("W11", what + ": CPU of the database per operation", seen.dataCpu() / 1e3, "ms");
    }

    private static Maker mix(Callers callers) throws Exception {
        List<Workload> loads = new Workloads(callers).all(MIX::contains);
        return client -> {
            var all = new ArrayList<Operation>();
            for (Workload load : loads) all.add(load.ours().make(client));
            return turn -> all.get(turn % all.size()).run(turn);
        };
    }

    private int port(int number) { return callers.port + 3 + number; }

    private Node node(List<String> addresses, int number) throws Exception {
        Path data = Files.createDirectories(folder.resolve("node" + number));
        return Node.application(jar, data, port(number), database, Map.of(
            "SUIVI_NODES", String.join(",", addresses), "SUIVI_NODE_ADDRESS", addresses.get(number),
            "SUIVI_NODE", "bench" + number, "SUIVI_KEY", KEY, "SUIVI_SETUP_CODE", KEY,
            "SUIVI_DOCUMENTS", folder.resolve("documents").toString(),
            "SUIVI_PUBLIC_URL", "http://127.0.0.1:" + port(0)));
    }
}
