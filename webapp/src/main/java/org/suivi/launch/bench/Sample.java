package org.suivi.launch.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * How many rows a new profile with two contacts has where that is not plain from what was sent, on the average of a few
 * that the application has just made: plain JDBC then writes as many, whatever the application finds worth keeping.
 */
record Sample(int words, int sounds, int contactWords, int changes, int subjects) {

    private static final int MADE = 10;
    private static final String OF_PROFILES =
        " t join profiles_profile p on p.id = t.profile_id where p.created_by = ?";

    static Sample of(Scene scene, Http http) throws Exception {
        for (int i = 0; i < MADE; i++)
            http.send("POST", "/api/v1/profiles", Map.of("Content-Type", "application/json"), Workloads.family(i))
                .expect(201);
        UUID program = scene.large().id();
        try (Connection connection = scene.connect()) {
            return new Sample(each(connection, "profiles_word" + OF_PROFILES, program),
                each(connection, "profiles_sound" + OF_PROFILES, program),
                each(connection, "profiles_contact_word w join profiles_tie t on t.contact_id = w.contact_id "
                    + "join profiles_profile p on p.id = t.profile_id where p.created_by = ?", program),
                each(connection, "profiles_change where staff_id = ?", program),
                each(connection, "sharing_audit a join sharing_audit_subject s on s.audit_id = a.id "
                    + "where a.staff_id = ?", program));
        }
    }

    private static int each(Connection connection, String rows, UUID program) throws SQLException {
        var count = new int[1];
        Scene.query(connection, "select count(*) from " + rows, row -> count[0] = row.getInt(1), program);
        return Math.round(count[0] / (float) MADE);
    }
}
