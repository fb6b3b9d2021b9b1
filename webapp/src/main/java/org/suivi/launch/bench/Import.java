package org.suivi.launch.bench;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** W7: five thousand students with their guardians, once new and once unchanged. */
record Import(Scene scene, int port) {

    private static final int STUDENTS = 5000;
    private static final int AT_ONCE = 500;
    private static final String PERSON = """
        {"externalId": "%1$s-%2$d", "name": {"family": "Zz%3$s", "given": "Léa"}, "birthDate": "2014-05-%4$02d",
         "student": true,
         "enrolments": [{"institution": "bench", "institutionName": "École de l’Essai", "grade": "3"}],
         "contacts": [{"externalId": "%1$s-m%2$d", "name": {"family": "Zz%3$s", "given": "Anne"}, "relation": "mother"},
                      {"externalId": "%1$s-p%2$d", "name": {"family": "Zz%3$s", "given": "Luc"}, "relation": "father"}
         ]}""";

    void measure(Report report, Gauge gauge) throws Exception {
        String source = "bench" + Long.toString(System.currentTimeMillis(), 36);
        try (Http http = Http.program(port, scene.large().token())) {
            round(report, gauge, http, source, "5,000 new students with two guardians each (bar 60)");
            round(report, gauge, http, source, "the same again, unchanged (bar 15)");
        }
    }

    private void round(Report report, Gauge gauge, Http http, String source, String what) throws Exception {
        double node = gauge.node().micros();
        double database = gauge.database().micros();
        long start = System.nanoTime();
        for (int first = 0; first < STUDENTS; first += AT_ONCE)
            http.send("POST", "/api/v1/profile-batches", Map.of("Content-Type", "application/json"),
                    batch(source, first))
                .expect(200);
        report.figure("W7", what, (System.nanoTime() - start) / 1e9, "s");
        report.figure("W7", "  CPU of the server", (gauge.node().micros() - node) / 1e6, "s");
        report.figure("W7", "  CPU of the database", (gauge.database().micros() - database) / 1e6, "s");
    }

    private static String batch(String source, int first) {
        return "{\"source\": \"" + source + "\", \"people\": [" + IntStream.range(first, first + AT_ONCE)
            .mapToObj(i -> PERSON.formatted(
                source, i, Integer.toString(i + 1000, 26).replaceAll("[0-9]", "q"), 1 + i % 28))
            .collect(Collectors.joining(",\n")) + "]}";
    }
}
