package org.suivi.web.rest.records;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.web.inside.statements.RecordsForPrograms;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;

/** A test that calls as the programs of {@link RecordsForPrograms}; each has records of its own. */
abstract class AtSchool extends AsClient {

    static final String NOBODY = "01980000-0000-7000-8000-000000000001";

    Map<String, String> known;
    Program linker;

    @BeforeEach
    void openRecords() throws IOException, InterruptedException {
        known = plant(RecordsForPrograms.class);
        linker = program("linker");
    }

    Program program(String name) { return Program.of(SUIVI, known, name); }

    String record() { return "records/" + known.get("record"); }

    /** Puts the person into the shared record and answers where the link is. */
    Reply link(String person) {
        return linker.post(record() + "/links", """
            {"profile": "%s", "role": "PARTICIPANT", "reason": "Groupe du mardi"}""".formatted(known.get(person)));
    }

    /** What is the same for everybody, without what names the request. */
    static String withoutReference(Reply reply) { return reply.body().replaceAll("\"correlationId\":\"[^\"]+\"", ""); }
}
