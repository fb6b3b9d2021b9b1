package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.suivi.launch.bench.Workday.Desk;
import org.suivi.launch.bench.Workday.Done;

/**
 * W9: many people at work at once, each with pauses as people make them. The first minute, in which they all come and
 * the server is still compiling, is told by itself; what fails in it counts.
 */
record Crowd(Callers callers, int sessions, int minutes, Heap heap) {

    private static final int COMING = 60;
    private static final int SHORTEST_PAUSE = 4_000;
    private static final int LONGEST_PAUSE = 16_000;

    void measure(Report report, Gauge gauge) throws Exception {
        List<Workday> people = signedIn();
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Measure coming = spell(people, COMING, gauge, errors);
        Measure all = spell(people, minutes * 60, gauge, errors);
        String who = people.size() + " people for " + minutes + " minutes: ";
        report.figure("W9", "the minute before, in which they come: p99", coming.p99() / 1e3, "ms");
        report.figure("W9", who + "things done, one in seven of them writing", all.operations(), "");
        report.figure("W9", who + "p50", all.p50() / 1e3, "ms");
        report.figure("W9", who + "p99 (bar 1000)", all.p99() / 1e3, "ms");
        report.figure("W9", "errors in all (bar 0)", errors.size(), "");
        if (!errors.isEmpty()) System.err.println("The first that failed: " + errors.peek());
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

    private Measure spell(List<Workday> people, int seconds, Gauge gauge, Queue<String> errors) throws Exception {
        double cpu = gauge.node().micros();
        double database = gauge.database().micros();
        long[] nanos = work(people, System.nanoTime() + seconds * 1_000_000_000L, errors);
        return Measure.of(people.size(), nanos, seconds, gauge.node().micros() - cpu,
            gauge.database().micros() - database);
    }

    private static long[] work(List<Workday> people, long end, Queue<String> errors) throws Exception {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        var working = new ArrayList<Future<?>>();
        for (Workday one : people) working.add(threads.submit(() -> {
            Thread.sleep(one.below(LONGEST_PAUSE));
            while (System.nanoTime() < end) {
                Done done = one.next();
                nanos.add(done.nanos());
                if (done.failure() != null) errors.add(done.failure());
                Thread.sleep(SHORTEST_PAUSE + one.below(LONGEST_PAUSE - SHORTEST_PAUSE));
            }
            return null;
        }));
        for (Future<?> one : working) one.get();
        threads.shutdown();
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }
}
