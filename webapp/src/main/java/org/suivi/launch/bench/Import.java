package org.suivi.launch.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** W7: five thousand students with their guardians: new, unchanged, and with another telephone for each of them. */
record Import(Scene scene, int port) {

    private static final int STUDENTS = 5000;
    private static final int AT_ONCE = 500;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2005, 1, 1);
    private static final String PERSON = """
        {"externalId": "%1$s-%2$d", "name": {"family": "Z%3$s", "given": "Léa"}, "birthDate": "%4$s",
         "student": true, "points": [%5$s],
         "enrolments": [{"institution": "bench", "institutionName": "École de l’Essai", "grade": "3"}],
         "contacts": [{"externalId": "%1$s-m%2$d", "family": "Z%3$s", "given": "Anne", "relation": "MOTHER",
                       "points": [%5$s]},
                      {"externalId": "%1$s-p%2$d", "family": "Z%3$s", "given": "Luc", "relation": "FATHER",
                       "points": [%5$s]}]}""";
    private static final long FIRST_PHONE = 2_000_000_000L;
    private static final int RUNS = 790_000;
    private static final String PHONE = "{\"kind\": \"PHONE\", \"use\": \"HOME\", \"value\": \"%d\"}";

    void measure(Report report, Gauge gauge) throws Exception {
        String source = "bench" + Long.toString(System.currentTimeMillis(), 36);
        try (Http http = Http.program(port, scene.large().token())) {
            var round = new Round(report, gauge, http, source);
            round.measure("created", 0, "5,000 new students with two guardians each (bar 60)");
            round.measure("unchanged", 0, "the same again, unchanged (bar 15)");
            round.measure("updated", 1, "the same again, each of the 15,000 with another telephone");
        }
    }

    private record Round(Report report, Gauge gauge, Http http, String source) {

        /**
         * @param outcome what must become of everybody, or the figure is of other work
         * @param state   which telephones they have
         */
        void measure(String outcome, int state, String what) throws Exception {
            double node = gauge.node().micros();
            double database = gauge.database().micros();
            long start = System.nanoTime();
            for (int first = 0; first < STUDENTS; first += AT_ONCE) send(first, state, outcome);
            report.figure("W7", what, (System.nanoTime() - start) / 1e9, "s");
            report.figure("W7", "  CPU of the server", (gauge.node().micros() - node) / 1e6, "s");
            report.figure("W7", "  CPU of the database", (gauge.database().micros() - database) / 1e6, "s");
        }

        private void send(int first, int state, String outcome) throws IOException {
            String answer = http.send("POST", "/api/v1/profile-batches", Map.of("Content-Type", "application/json"),
                batch(source, state, first, AT_ONCE)).expect(200).text();
            if (!answer.contains("\"" + outcome + "\":" + AT_ONCE))
                throw new IllegalStateException("not all are " + outcome + ": " + answer.substring(0, 300));
        }
    }

    static String batch(String source, int state, int first, int many) {
        return "{\"source\": \"" + source + "\", \"people\": [" + IntStream.range(first, first + many)
            .mapToObj(i -> PERSON.formatted(source, i, family(source, i), FIRST_BIRTH.plusDays(i),
                phone(source, i, state)))
            .collect(Collectors.joining(",\n")) + "]}";
    }

    /** Like nobody of an earlier run, who would have to be looked at, and the same when the people are sent again. */
    private static String family(String source, int number) {
        return new Random(31L * source.hashCode() + number).ints(16, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Nobody else has it, nor had it in another state. */
    private static String phone(String source, int number, int state) {
        return PHONE.formatted(FIRST_PHONE + 10_000L * Math.floorMod(source.hashCode(), RUNS) + 2L * number + state);
    }
}
