package org.suivi.web.rest;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.suivi.web.inside.SchoolSystems;
import org.suivi.web.rig.AsClient;

/** A test that calls as the programs of {@link SchoolSystems}. */
abstract class AsProgram extends AsClient {

    static Map<String, String> planted;
    static Program board;

    @BeforeAll
    static void letThemIn() throws IOException, InterruptedException {
        planted = plant(SchoolSystems.class);
        board = Program.of(SUIVI, planted, "board");
    }

    /** A student of that name, and where the profile is, such as {@code profiles/018f…}. */
    static String aStudent(String family, String given, String institution) {
        Reply made = board.post("profiles", """
            {"name": {"family": "%s", "given": "%s"}, "birthDate": "2015-06-01", "student": true,
             "enrolments": [{"institution": "%s", "grade": "4"}]}""".formatted(family, given, planted.get(institution)))
            .is(201);
        return "profiles/" + made.text("/id");
    }
}
