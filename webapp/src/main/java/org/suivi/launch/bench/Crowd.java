package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.suivi.launch.bench.Workday.Desk;
import org.suivi.launch.bench.Workday.Done;

/**
 * W9: many people at work at once, each with pauses as people make them. The first minute, in which they all come and
 * the server is still compiling, is told by itself; what fails in it counts. Each later minute is told as well, so that
 * what belongs to the beginning is told from what comes with time.
 */
record Crowd(Callers callers, int sessions, int minutes, Heap heap) {

    private static final long MINUTE = 60_000_000_000L;
    private static final int SHORTEST_PAUSE = 4_000;
    private static final int LONGEST_PAUSE = 16_000;

    void measure(Report report, Gauge gauge) throws Exception {
        List<Workday> people = signedIn();
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Measure coming = spell(people, 1, gauge, errors).get(0);
        List<Measure> spell = spell(people, minutes, gauge, errors);
        Measure all = spell.get(minutes);
        String who = people.size() + " people for " + minutes + " minutes: ";
        report.figure("W9", "the minute before, in which they come: p99", coming.p99() / 1e3, "ms");
        for (int minute = 0; minute < minutes; minute++) {
            String which = "minute " + (minute + 1) + ": ";
            report.figure("W9", which + "p99", spell.get(minute).p99() / 1e3, "ms");
            report.figure("W9", which + "CPU of the server for each", spell.get(minute).nodeCpu() / 1e3, "ms");
        }
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

    /** What came of each minute, and of all of them as the last. */
    private List<Measure> spell(List<Workday> people, int minutes, Gauge gauge, Queue<String> errors)
        throws Exception {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        var measures = new ArrayList<Measure>();
        var all = new Tally();
        double node = gauge.node().micros();
        double database = gauge.database().micros();
        long start = System.nanoTime();
        var working = new ArrayList<Future<?>>();
        for (Workday one : people)
            working.add(threads.submit(() -> work(one, start + minutes * MINUTE, nanos, errors)));
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.NANOSECONDS.sleep(start + minute * MINUTE - System.nanoTime());
            if (minute == minutes) for (Future<?> one : working) one.get();
            long[] done = drained(nanos);
            double nodeCpu = gauge.node().micros() - node;
            double dataCpu = gauge.database().micros() - database;
            node += nodeCpu;
            database += dataCpu;
            all.add(done, MINUTE / 1e9, nodeCpu, dataCpu);
            measures.add(Measure.of(people.size(), done, MINUTE / 1e9, nodeCpu, dataCpu));
        }
        threads.shutdown();
        measures.add(all.of(people.size()));
        return measures;
    }

    private static Void work(Workday one, long end, Queue<Long> nanos, Queue<String> errors) throws Exception {
        Thread.sleep(one.below(LONGEST_PAUSE));
        while (System.nanoTime() < end) {
            Done done = one.next();
            nanos.add(done.nanos());
            if (done.failure() != null) errors.add(done.failure());
            Thread.sleep(SHORTEST_PAUSE + one.below(LONGEST_PAUSE - SHORTEST_PAUSE));
        }
        return null;
    }

    private static long[] drained(Queue<Long> nanos) {
        return Stream.generate(nanos::poll).takeWhile(Objects::nonNull).mapToLong(Long::longValue).toArray();
    }
}
