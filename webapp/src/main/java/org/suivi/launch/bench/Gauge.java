package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Lets some clients do the same thing again and again for some seconds. */
record Gauge(Cpu node, Cpu database, double seconds) {

    /** One operation of one client; it fails when it was not carried out. */
    interface Operation {
        void run(int turn) throws Exception;
    }

    /** Makes each client its own connection. */
    interface Maker {
        Operation make(int client) throws Exception;
    }

    /** Until the server has used so many seconds of processor time: before that, the virtual machine still compiles. */
    void warm(List<Workload> loads, int cpuSeconds) throws Exception {
        double end = node.micros() + cpuSeconds * 1e6;
        while (!loads.isEmpty() && node.micros() > 0 && node.micros() < end)
            for (Workload load : loads) run(List.of(load.ours().make(0), load.ours().make(1)), 0.5, 0);
    }

    Measure measure(int clients, Maker maker) throws Exception {
        var operations = new ArrayList<Operation>();
        for (int i = 0; i < clients; i++) operations.add(maker.make(i));
        run(operations, seconds / 2, 0);
        double nodeBefore = node.micros();
        double dataBefore = database.micros();
        long start = System.nanoTime();
        long[] nanos = run(operations, seconds, 1_000_000);
        double took = (System.nanoTime() - start) / 1e9;
        return Measure.of(clients, nanos, took, node.micros() - nodeBefore, database.micros() - dataBefore);
    }

    private static long[] run(List<Operation> operations, double seconds, int firstTurn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(operations.size());
        try {
            var tasks = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < operations.size(); i++) {
                int first = firstTurn + i * 10_000_000;
                Operation operation = operations.get(i);
                tasks.add(() -> repeated(operation, first, System.nanoTime() + (long) (seconds * 1e9)));
            }
            var all = LongStream.empty();
            for (Future<long[]> one : threads.invokeAll(tasks)) all = LongStream.concat(all, LongStream.of(one.get()));
            return all.toArray();
        } finally {
            threads.shutdown();
        }
    }

    private static long[] repeated(Operation operation, int first, long end) throws Exception {
        var nanos = LongStream.builder();
        for (int turn = first; turn == first || System.nanoTime() < end; turn++) {
            long start = System.nanoTime();
            operation.run(turn);
            nanos.add(System.nanoTime() - start);
        }
        return nanos.build().toArray();
    }
}
