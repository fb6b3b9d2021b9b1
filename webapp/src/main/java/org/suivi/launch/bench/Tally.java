package org.suivi.launch.bench;

import java.util.stream.LongStream;

/** Adds up what was seen in several rounds. */
final class Tally {

    private final LongStream.Builder times = LongStream.builder();
    private double seconds;
    private double nodeMicros;
    private double dataMicros;

    void add(long[] nanos, double took, double node, double data) {
        LongStream.of(nanos).forEach(times::add);
        seconds += took;
        nodeMicros += node;
        dataMicros += data;
    }

    Measure of(int clients) { return Measure.of(clients, times.build().toArray(), seconds, nodeMicros, dataMicros); }
}
