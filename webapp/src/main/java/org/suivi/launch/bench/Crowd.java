package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.suivi.launch.bench.Workday.Desk;

/** W9: many people at work at once, each with pauses as people make them. */
record Crowd(Callers callers, int sessions, int minutes, Heap heap) {

    private static final int SHORTEST_PAUSE = 4_000;
    private static final int LONGEST_PAUSE = 16_000;

    void measure(Report report, Gauge gauge) throws Exception {
        List<Workday> people = signedIn();
        double cpu = gauge.node().micros();
        double database = gauge.database().micros();
        var errors = new AtomicLong();
        long[] nanos = work(people, errors);
        Measure all = Measure.of(people.size(), nanos, minutes * 60.0, gauge.node().micros() - cpu, gauge.database().micros() - database);
        String who = people.size() + " people for " + minutes + " minutes: ";
        report.figure("W9", who + "things done, one in seven of them writing", all.operations(), "");
        report.figure("W9", who + "p50", all.p50() / 1e3, "ms");
        report.figure("W9", who + "p99 (bar 1000)", all.p99() / 1e3, "ms");
        report.figure("W9", who + "errors (bar 0)", errors.get(), "");
        report.figure("W9", "CPU of the server for each", all.nodeCpu() / 1e3, "ms");
        report.figure("W9", "CPU of the database for each", all.dataCpu() / 1e3, "ms");
        remember(report, people);
    }

    /** What sessions keep is what is gone when they are. */
    private void remember(Report report, List<Workday> people) throws Exception {
        double with = heap.megabytes();
        for (Workday one : people) one.close();
        double without = heap.megabytes();
        report.figure("W9", "heap after a full collection, with all of them", with, "MB");
        report.figure("W9", "the same when they have signed out", without, "MB");
        report.figure("W9", "heap of a session (goal 1)", (with - without) / people.size(), "MB");
    }

    private List<Workday> signedIn() throws Exception {
        var people = new ArrayList<Workday>();
        for (Desk desk : Workday.desks(callers.scene, sessions))
            people.add(new Workday(callers.scene, desk, callers.signIn(desk.login()), people.size()));
        return people;
    }

    private long[] work(List<Workday> people, AtomicLong errors) throws Exception {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + minutes * 60_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        var working = new ArrayList<Future<?>>();
        for (Workday one : people) working.add(threads.submit(() -> {
            Thread.sleep(one.below(SHORTEST_PAUSE));
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                if (!one.next()) errors.incrementAndGet();
                nanos.add(System.nanoTime() - start);
                Thread.sleep(SHORTEST_PAUSE + one.below(LONGEST_PAUSE - SHORTEST_PAUSE));
            }
            return null;
        }));
        for (Future<?> one : working) one.get();
        threads.shutdown();
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }
}
