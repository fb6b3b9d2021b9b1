package org.suivi.launch.bench;

import java.util.List;

/** Lets some clients do the same thing again and again for some seconds. */
record Gauge(Cpu node, Cpu database, double seconds) {

    private static final int MOST_SPELLS = 12;
    private static final int CALM_SPELLS = 2;
    private static final double FALLS = 0.97;

    /** One operation of one client; it fails when it was not carried out. */
    interface Operation {
        void run(int turn) throws Exception;
    }

    /** An operation that needs something laid ready; how long that takes is not counted. */
    interface Prepared extends Operation {
        void prepare(int turn) throws Exception;
    }

    /** Makes each client its own connection. */
    interface Maker {
        Operation make(int client) throws Exception;
    }

    /** All in turn, until the server has used so many seconds of processor time, so that it compiles for all. */
    void warm(List<Workload> loads, int cpuSeconds) throws Exception {
        double end = node.micros() + cpuSeconds * 1e6;
        while (!loads.isEmpty() && node.micros() > 0 && node.micros() < end)
            for (Workload load : loads) {
                try (Clients clients = new Clients(2, load.ours())) {
                    spell(clients, 0.5);
                }
            }
    }

    Measure measure(int many, Maker maker) throws Exception {
        try (Clients clients = new Clients(many, maker)) {
            settle(clients);
            return spell(clients, seconds);
        }
    }

    /** Until the median falls no more: before that, the virtual machine still compiles. */
    private void settle(Clients clients) throws Exception {
        double best = Double.MAX_VALUE;
        for (int spells = 0, calm = 0; spells < MOST_SPELLS && calm < CALM_SPELLS; spells++) {
            double now = spell(clients, seconds / 4).p50();
            calm = now < best * FALLS ? 0 : calm + 1;
            best = Math.min(best, now);
        }
    }

    /** What is prepared goes in rounds: all lay ready, then all work once, and only that is counted. */
    private Measure spell(Clients clients, double length) throws Exception {
        var tally = new Tally();
        long end = System.nanoTime() + (long) (length * 1e9);
        do {
            clients.prepare();
            double nodeBefore = node.micros();
            double dataBefore = database.micros();
            long start = System.nanoTime();
            long[] nanos = clients.work(clients.prepared() ? 0 : length);
            tally.add(nanos, (System.nanoTime() - start) / 1e9, node.micros() - nodeBefore,
                database.micros() - dataBefore);
        } while (clients.prepared() && System.nanoTime() < end);
        return tally.of(clients.many());
    }
}
