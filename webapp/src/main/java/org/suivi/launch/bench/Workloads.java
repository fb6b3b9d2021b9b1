package org.suivi.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.launch.bench.Gauge.Maker;

/** What is measured over REST, each beside the same rows by JDBC. */
record Workloads(Scene scene, int port) {

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

    List<Workload> all() throws Exception {
        var all = new ArrayList<Workload>();
        for (String place : Scene.PLACES)
            all.add(new Workload("W1", "first page of 25 by name, " + place + " viewer", client -> {
                Http http = program(place);
                return turn -> http.get("/api/v1/profiles?limit=25").expect(200);
            }, client -> {
                Plain plain = Plain.of(scene, place);
                return turn -> plain.page();
            }, 6));
        all.add(words());
        all.add(letter());
        all.add(open());
        all.add(create());
        for (int records : Followed.SIZES) all.add(change(records));
        return all;
    }

    private Workload words() {
        return new Workload("W2", "two fragments in any order", client -> {
            Http http = program("large");
            return turn -> http.get("/api/v1/profiles?limit=25&q=" + scene.fragments(turn)).expect(200);
        }, client -> {
            Plain plain = Plain.of(scene, "large");
            return turn -> {
                String[] both = scene.fragments(turn).split("\\+");
                plain.words(both[0], both[1]);
            };
        }, 6);
    }

    private Workload letter() {
        Maker raw = client -> {
            Plain plain = Plain.of(scene, "large");
            return turn -> plain.letter(letter(turn));
        };
        return new Workload("W2", "a single letter", client -> {
            Http http = program("large");
            return turn -> http.get("/api/v1/profiles?limit=25&q=" + letter(turn)).expect(200);
        }, raw, 6);
    }

    private static String letter(int turn) { return String.valueOf((char) ('a' + Math.floorMod(turn, 22))); }

    private Workload open() {
        return new Workload("W3", "one profile with contacts", client -> {
            Http http = program("large");
            return turn -> http.get("/api/v1/profiles/" + scene.profile(turn) + "?expand=contacts").expect(200);
        }, client -> {
            Plain plain = Plain.of(scene, "large");
            return turn -> plain.open(scene.profile(turn));
        }, 5);
    }

    private Workload create() {
        return new Workload("W4", "create a profile with two contacts", client -> {
            Http http = program("large");
            return turn -> http.send("POST", "/api/v1/profiles", JSON, FAMILY.formatted(name(turn))).expect(201);
        }, client -> {
            Plain plain = Plain.of(scene, "large");
            return turn -> plain.create(name(turn));
        }, 5);
    }

    private static String name(int turn) {
        return "Zz" + Integer.toString(turn & 0xFFFFFF, 26).replaceAll("[^a-z]", "q");
    }

    /** Each client has a person of its own, so that what is measured is no wait for one another. */
    private Workload change(int records) throws Exception {
        Followed followed = new Followed(scene, records);
        return new Workload("W5", "change a phone and read it, " + records + " linked records", client -> {
            Http http = program("large");
            UUID profile = followed.person(client);
            String path = "/api/v1/profiles/" + profile;
            return turn -> {
                String tag = http.get(path).expect(200).headers().get("etag");
                var headers = Map.of("Content-Type", "application/merge-patch+json", "If-Match", tag);
                http.send("PATCH", path, headers, phone(turn)).expect(200);
            };
        }, client -> {
            Plain plain = Plain.of(scene, "large");
            return turn -> plain.changePhone(followed.person(client + Followed.PEOPLE / 2), "514-555-%04d".formatted(turn % 10_000));
        }, 5);
    }

    private static String phone(int turn) {
        return "{\"points\": [{\"kind\": \"PHONE\", \"use\": \"MOBILE\", \"value\": \"514 555-%04d\"}]}".formatted(turn % 10_000);
    }

    private Http program(String place) { return Http.program(port, scene.programs.get(place).token()); }
}
