package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.launch.bench.Gauge.Maker;
import org.suivi.launch.bench.Gauge.Prepared;
import org.suivi.launch.bench.Offer.Size;

/** W6: a recipient presses the button in the inbox. A program cannot accept, so a page is part of what is measured. */
final class Accepting {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final List<Integer> PEOPLE = List.of(1, 12);

    private final Callers callers;
    private final Map<List<Object>, Offer> offers = new HashMap<>();

    Accepting(Callers callers) { this.callers = callers; }

    List<Workload> all() {
        var all = new ArrayList<Workload>();
        for (int people : PEOPLE)
            for (int notes : List.of(FEW, MANY)) {
                var size = new Size(people, notes);
                all.add(new Workload("W6", what(size),
                    client -> new Answer(offer(size, client), callers.visitor(client)),
                    client -> new PlainAnswer(offer(size, client), callers.plain("large", client)), 5));
            }
        return all;
    }

    /** What the page takes without what the button does, and whether notes make a difference. */
    void compare(Report report, Gauge gauge) throws Exception {
        Maker idle = client -> {
            var answer = new Answer(offer(new Size(1, FEW), client), callers.visitor(client));
            answer.prepare(0);
            return turn -> answer.pressNothing();
        };
        double floor = gauge.measure(1, idle).p50();
        report.figure("W6", "the same post without accepting: p50", floor / 1e3, "ms");
        report.net("W6", what(new Size(1, FEW)), "that post", floor);
        for (int people : PEOPLE)
            report.quotient("W6", what(new Size(people, MANY)), what(new Size(people, FEW)));
    }

    private static String what(Size size) { return "accept a transfer, " + size; }

    private Offer offer(Size size, int client) throws Exception {
        List<Object> key = List.of(size, client);
        if (!offers.containsKey(key)) offers.put(key, Offer.of(callers.scene, size, client));
        return offers.get(key);
    }

    /** The recipient has the offer in view; the button is what is measured, with what the page shows after it. */
    private static final class Answer implements Prepared {

        private static final String SHOWN = "inbox:items inbox:detail";

        private final Offer offer;
        private final Visitor visitor;
        private Page page;

        Answer(Offer offer, Visitor visitor) {
            this.offer = offer;
            this.visitor = visitor;
        }

        @Override
        public void prepare(int turn) throws Exception { page = visitor.page("/inbox/list.xhtml?id=" + offer.again()); }

        @Override
        public void run(int turn) throws Exception {
            String shown = visitor.press(page, "inbox", page.button("pi-check"), SHOWN).text();
            if (!shown.contains("alert-ok")) throw new IllegalStateException("The transfer was not accepted: " + shown);
        }

        void pressNothing() throws Exception { visitor.press(page, "inbox", page.button("segment on"), SHOWN); }
    }

    /** The same by plain JDBC. */
    private static final class PlainAnswer implements Prepared {

        private final Offer offer;
        private final Plain plain;
        private UUID id;

        PlainAnswer(Offer offer, Plain plain) {
            this.offer = offer;
            this.plain = plain;
        }

        @Override
        public void prepare(int turn) throws Exception { id = offer.again(); }

        @Override
        public void run(int turn) throws Exception { offer.acceptPlainly(plain, id); }
    }
}
