package org.suivi.profiles.roster.speed;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/** Time on the clock and on the processors, of this process and of the database that it started. */
final class Stopwatch {

    private final int people;
    private long wall = System.nanoTime();
    private long own = own();
    private long database = database();

    Stopwatch(int people) { this.people = people; }

    /** One line of the table, from the last lap on. */
    void lap(String what) {
        long wallNow = System.nanoTime();
        long ownNow = own();
        long databaseNow = database();
        System.out.printf("%-28s %7.1f s wall  %7.1f s own cpu  %7.1f s database cpu  %6.2f ms cpu per person%n", what,
            (wallNow - wall) / 1e9, (ownNow - own) / 1e9, (databaseNow - database) / 1e9,
            (ownNow - own + databaseNow - database) / 1e6 / people);
        wall = wallNow;
        own = ownNow;
        database = databaseNow;
    }

    private static long own() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long database() {
        return ProcessHandle.current().descendants()
            .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum();
    }
}
