package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.suivi.launch.bench.Gauge.Maker;

/** What is measured over REST, each beside the same rows by JDBC. */
record Workloads(Callers callers) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String FAMILY = """
        {"name": {"family": "%s", "given": "Léa"}, "birthDate": "2014-05-06", "student": true, "client": true,
         "points": [{"kind": "PHONE", "use": "MOBILE", "value": "514 555-0101"}],
         "contacts": [
           {"family": "Roy", "given": "Anne", "relation": "MOTHER", "rank": 1,
            "points": [{"kind": "PHONE", "use": "MOBILE", "value": "514 555-0102"}]},
           {"family": "Roy", "given": "Luc", "relation": "FATHER", "rank": 2,
            "points": [{"kind": "PHONE", "use": "MOBILE", "value": "514 555-0103"}]}]}
        """;

    /** Only those that are wanted: some lay much ready. */
    List<Workload> all(Predicate<String> wanted) throws Exception {
        var all = new ArrayList<Workload>();
        if (wanted.test("W1")) for (String place : Scene.PLACES) all.add(first(place));
        if (wanted.test("W2")) all.addAll(List.of(words(), letter()));
        if (wanted.test("W3")) all.add(open());
        if (wanted.test("W4")) all.add(create());
        if (wanted.test("W5")) for (int records : Followed.SIZES) all.add(change(records));
        return all;
    }

    private Workload first(String place) {
        return new Workload("W1", "first page of 25 by name, " + place + " viewer", client -> {
            Http http = callers.program(place);
            return turn -> http.get("/api/v1/profiles?limit=25").expect(200);
        }, client -> {
            Plain plain = callers.plain(place, client);
            return turn -> plain.page();
        }, 6);
    }

    private Workload words() {
        return new Workload("W2", "two fragments in any order", client -> {
            Http http = callers.program("large");
            return turn -> http.get("/api/v1/profiles?limit=25&q=" + callers.scene.fragments(turn)).expect(200);
        }, client -> {
            Plain plain = callers.plain("large", client);
            return turn -> {
                String[] both = callers.scene.fragments(turn).split("\\+");
                plain.words(both[0], both[1]);
            };
        }, 6);
    }

    private Workload letter() {
        Maker raw = client -> {
            Plain plain = callers.plain("large", client);
            return turn -> plain.letter(letter(turn));
        };
        return new Workload("W2", "a single letter", client -> {
            Http http = callers.program("large");
            return turn -> http.get("/api/v1/profiles?limit=25&q=" + letter(turn)).expect(200);
        }, raw, 6);
    }

    private static String letter(int turn) { return String.valueOf((char) ('a' + Math.floorMod(turn, 22))); }

    private Workload open() {
        return new Workload("W3", "one profile with contacts", client -> {
            Http http = callers.program("large");
            return turn -> http.get("/api/v1/profiles/" + callers.scene.profile(turn) + "?expand=contacts").expect(200);
        }, client -> {
            Plain plain = callers.plain("large", client);
            return turn -> plain.open(callers.scene.profile(turn));
        }, 5);
    }

    private Workload create() throws Exception {
        Sample sample;
        try (Http http = callers.program("large")) {
            sample = Sample.of(callers.scene, http);
        }
        return new Workload("W4", "create a profile with two contacts", client -> {
            Http http = callers.program("large");
            return turn -> http.send("POST", "/api/v1/profiles", JSON, family(turn)).expect(201);
        }, client -> {
            var plain = new PlainFamily(callers.plain("large", client), sample);
            return turn -> plain.create(name(turn));
        }, 5);
    }

    /** What is sent to create a profile with two contacts. */
    static String family(int turn) { return FAMILY.formatted(name(turn)); }

    private static String name(int turn) {
        return "Zz" + Integer.toString(turn & 0xFFFFFF, 26).replaceAll("[^a-z]", "q");
    }

    /** Each client has a person of its own, so that what is measured is no wait for one another. */
    private Workload change(int records) throws Exception {
        Followed followed = new Followed(callers.scene, records);
        return new Workload("W5", followed(records), client -> {
            Http http = callers.program("large");
            UUID profile = followed.person(client);
            String path = "/api/v1/profiles/" + profile;
            return turn -> {
                String tag = http.get(path).expect(200).headers().get("etag");
                var headers = Map.of("Content-Type", "application/merge-patch+json", "If-Match", tag);
                http.send("PATCH", path, headers, phone(turn)).expect(200);
            };
        }, client -> {
            Plain plain = callers.plain("large", client);
            return turn -> plain.changePhone(followed.person(client + Followed.PEOPLE / 2),
                "514-555-%04d".formatted(turn % 10_000));
        }, 0);
    }

    /** The bar of W5: it may not cost more the more records show the person. */
    static void compare(Report report) {
        report.quotient("W5", followed(Followed.SIZES.get(2)), followed(Followed.SIZES.get(0)));
    }

    private static String followed(int records) { return "change a phone and read it, " + records + " linked records"; }

    private static String phone(int turn) {
        return "{\"points\": [{\"kind\": \"PHONE\", \"use\": \"MOBILE\", \"value\": \"514 555-%04d\"}]}"
            .formatted(turn % 10_000);
    }
}
