package org.suivi.web.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.suivi.web.inside.statements.RecordsForPrograms;

/**
 * A shared record (101) with a link (103), a document (108) and someone who is not in it yet (102); a service,
 * workspace and professional (104 to 106); an offer of another record (107); an institution (110).
 */
final class RecordFixture implements Fixtures.Fixture {

    private final Fixtures.Planter planter;

    RecordFixture(Fixtures.Planter planter) { this.planter = planter; }

    @Override
    public void lay(Program board, Map<String, String> ids) throws Exception {
        Map<String, String> told = planter.plant(RecordsForPrograms.class);
        ids.put(Fixtures.example(101), told.get("record"));
        ids.put(Fixtures.example(102), told.get("carl"));
        ids.put(Fixtures.example(103),
            board.get("records/" + told.get("record") + "/links").is(200).text("/items/1/id"));
        ids.put(Fixtures.example(104), told.get("psychology"));
        ids.put(Fixtures.example(105), told.get("workspace"));
        ids.put(Fixtures.example(106), told.get("maude"));
        ids.put(Fixtures.example(107), offer(board, told));
        ids.put(Fixtures.example(108), document(board, told.get("record")));
        ids.put(Fixtures.example(110), ids.get(Fixtures.example(31)));
    }

    private static String offer(Program board, Map<String, String> told) {
        return board.post("transfers", "{\"record\": \"%s\", \"to\": {\"kind\": \"STAFF\", \"id\": \"%s\"}}"
            .formatted(told.get("dina.record"), told.get("remi"))).is(201).text("/id");
    }

    private static String document(Program board, String record) throws Exception {
        byte[] paper = "Un horaire".getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        return board.send("application/octet-stream", "records/" + record + "/documents?fileName=h.txt&sha256=" + hash,
            paper).is(201).text("/id");
    }
}
