package org.suivi.launch.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** W9: many people at work at once, each with pauses as people make them. */
final class Crowd {

    private static final int SHORTEST_PAUSE = 4_000;
    private static final int LONGEST_PAUSE = 16_000;

    private final Scene scene;
    private final int port;
    private final String password;
    private final List<String> logins = new ArrayList<>();
    private final List<UUID> records = new ArrayList<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicLong errors = new AtomicLong();

    Crowd(Scene scene, int port, String password, int people) throws Exception {
        this.scene = scene;
        this.port = port;
        this.password = password;
        try (Connection connection = scene.connect()) {
            Scene.query(connection, """
                select a.login, (select c.record_id from sharing_custody c where c.holder_id = a.staff_id and c.closed_at is null limit 1)
                  from sharing_account a join sharing_role r on r.staff_id = a.staff_id and r.role = 'PRACTITIONER'
                 where r.workspace_id = ? limit ?
                """, row -> {
                    logins.add(row.getString(1));
                    records.add(row.getObject(2, UUID.class));
                }, scene.large().workspace(), people);
        }
    }

    void measure(Report report, Gauge gauge, int minutes) throws Exception {
        var visitors = new ArrayList<Visitor>();
        long empty = gauge.node().megabytes();
        for (String login : logins) visitors.add(new Visitor(port, login, password));
        long full = gauge.node().megabytes();
        double cpu = gauge.node().micros();
        work(visitors, System.nanoTime() + minutes * 60_000_000_000L);
        Measure all = Measure.of(visitors.size(), nanos.stream().mapToLong(Long::longValue).toArray(), minutes * 60.0,
            gauge.node().micros() - cpu, 0);
        String who = visitors.size() + " people for " + minutes + " minutes: ";
        report.figure("W9", who + "pages", all.operations(), "");
        report.figure("W9", who + "p50", all.p50() / 1e3, "ms");
        report.figure("W9", who + "p99 (bar 1000)", all.p99() / 1e3, "ms");
        report.figure("W9", who + "errors (bar 0)", errors.get(), "");
        report.figure("W9", who + "CPU of the server per page", all.nodeCpu() / 1e3, "ms");
        report.figure("W9", "memory of the server before, signed in, after", empty, "MB");
        report.figure("W9", "  signed in", full, "MB");
        report.figure("W9", "  after", gauge.node().megabytes(), "MB");
        for (Visitor visitor : visitors) visitor.close();
    }

    private void work(List<Visitor> visitors, long end) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(visitors.size());
        var working = new ArrayList<Future<?>>();
        for (int i = 0; i < visitors.size(); i++) {
            int number = i;
            working.add(people.submit(() -> workday(visitors.get(number), number, end)));
        }
        for (Future<?> one : working) one.get();
        people.shutdown();
    }

    private Void workday(Visitor visitor, int number, long end) throws InterruptedException {
        var random = new Random(number);
        Thread.sleep(random.nextInt(SHORTEST_PAUSE));
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            if (!shown(visitor, path(random, number))) errors.incrementAndGet();
            nanos.add(System.nanoTime() - start);
            Thread.sleep(SHORTEST_PAUSE + random.nextInt(LONGEST_PAUSE - SHORTEST_PAUSE));
        }
        return null;
    }

    private static boolean shown(Visitor visitor, String path) {
        try {
            return visitor.get(path).status() == 200;
        } catch (java.io.IOException lost) {
            return false;
        }
    }

    private String path(Random random, int number) {
        int chance = random.nextInt(100);
        int turn = random.nextInt(1 << 20);
        if (chance < 25) return "/profiles/list.xhtml";
        if (chance < 45) return "/profiles/list.xhtml?q=" + scene.fragments(turn);
        if (chance < 75) return "/profiles/view.xhtml?id=" + scene.profile(turn);
        if (chance < 85 && records.get(number) != null) return "/records/view.xhtml?id=" + records.get(number);
        return chance < 95 ? "/records/list.xhtml" : "/inbox/list.xhtml";
    }
}
