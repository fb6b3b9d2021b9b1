package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.suivi.launch.bench.Gauge.Maker;
import org.suivi.launch.bench.Gauge.Operation;
import org.suivi.launch.bench.Gauge.Prepared;

/** Some who do the same thing at once, each in a thread of its own. */
final class Clients implements AutoCloseable {

    private static final int TURNS = 1_000_000;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final List<Operation> operations = new ArrayList<>();
    private final int[] turns;
    private final ExecutorService threads;

    Clients(int many, Maker maker) throws Exception {
        turns = new int[many];
        for (int i = 0; i < many; i++) {
            operations.add(maker.make(i));
            turns[i] = NEXT.getAndAdd(TURNS);
        }
        threads = Executors.newFixedThreadPool(many);
    }

    int many() { return turns.length; }

    /** Whether each turn needs something that is laid ready before it. */
    boolean prepared() { return operations.get(0) instanceof Prepared; }

    void prepare() throws Exception {
        if (!prepared()) return;
        all(i -> {
            ((Prepared) operations.get(i)).prepare(turns[i]);
            return new long[0];
        });
    }

    /** How long each operation took, in nanoseconds; each client works at least once. */
    long[] work(double seconds) throws Exception {
        return all(i -> repeated(i, System.nanoTime() + (long) (seconds * 1e9)));
    }

    private interface Task {
        long[] of(int client) throws Exception;
    }

    private long[] all(Task task) throws Exception {
        var tasks = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < many(); i++) {
            int client = i;
            tasks.add(() -> task.of(client));
        }
        var all = LongStream.empty();
        for (Future<long[]> one : threads.invokeAll(tasks)) all = LongStream.concat(all, LongStream.of(one.get()));
        return all.toArray();
    }

    private long[] repeated(int client, long end) throws Exception {
        var nanos = LongStream.builder();
        do {
            long start = System.nanoTime();
            operations.get(client).run(turns[client]++);
            nanos.add(System.nanoTime() - start);
        } while (System.nanoTime() < end);
        return nanos.build().toArray();
    }

    @Override
    public void close() { threads.shutdownNow(); }
}
