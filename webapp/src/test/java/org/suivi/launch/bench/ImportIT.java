package org.suivi.launch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.suivi.web.rig.AsProgram;

/** What the benchmark imports is what the interface takes, and work of the kind that it says it measures. */
class ImportIT extends AsProgram {

    @Test
    void sendsPeopleWhomNobodyMustLookAt() throws IOException, InterruptedException {
        for (String run : List.of("first", "second")) {
            assertBecome("created", run, 0);
            assertBecome("unchanged", run, 0);
            assertBecome("updated", run, 1);
        }
    }

    private void assertBecome(String outcome, String run, int state) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("api/v1/profile-batches")
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString(Import.batch(run, state, 0, 60))));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"" + outcome + "\":60"), answer.body());
    }
}
