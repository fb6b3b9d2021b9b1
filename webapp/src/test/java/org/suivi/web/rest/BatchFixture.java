package org.suivi.web.rest;

import java.util.Map;

/** A job of one line (41). */
final class BatchFixture implements Fixtures.Fixture {

    @Override
    public void lay(Program board, Map<String, String> ids) {
        Reply job = board.post("profile-batches?source=contract", """
            {"externalId": "line-1", "name": {"family": "Ligne", "given": "Une"}, "birthDate": "2012-02-03"}
            """, "Content-Type", "application/x-ndjson").is(202);
        ids.put(Fixtures.example(41), job.text("/id"));
    }
}
