package org.suivi.launch.bench;

import java.util.Arrays;

/**
 * What one way of doing a workload took.
 *
 * @param p50     microseconds, with so many clients
 * @param nodeCpu microseconds of the server per operation, 0 for plain JDBC
 * @param dataCpu microseconds of the database per operation
 */
record Measure(int clients, long operations, double perSecond, double p50, double p99, double nodeCpu, double dataCpu) {

    static Measure of(int clients, long[] nanos, double seconds, double nodeCpu, double dataCpu) {
        Arrays.sort(nanos);
        long count = nanos.length;
        return new Measure(clients, count, count / seconds, nanos[(int) (count / 2)] / 1e3,
            nanos[(int) Math.min(count - 1, count * 99 / 100)] / 1e3, nodeCpu / count, dataCpu / count);
    }

    String json() {
        return ("{\"clients\":%d,\"operations\":%d,\"perSecond\":%.1f,\"p50us\":%.1f,\"p99us\":%.1f,"
            + "\"nodeCpuUs\":%.1f,\"databaseCpuUs\":%.1f}")
            .formatted(clients, operations, perSecond, p50, p99, nodeCpu, dataCpu);
    }
}
