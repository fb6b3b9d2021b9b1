package org.suivi.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.suivi.testing.Receiver;
import org.suivi.web.inside.OwnMachine;

/** An endpoint (120) at a server that takes everything, and a cursor; there is room for another one. */
final class WebhookFixture implements Fixtures.Fixture {

    private final Fixtures.Planter planter;
    private Receiver receiver;

    WebhookFixture(Fixtures.Planter planter) { this.planter = planter; }

    @Override
    public void lay(Program board, Map<String, String> ids) throws Exception {
        if (receiver == null) {
            planter.plant(OwnMachine.class);
            receiver = new Receiver();
        }
        for (JsonNode old : board.get("webhook-endpoints").is(200).json().path("items")) {
            String path = "webhook-endpoints/" + old.path("id").asText();
            board.delete(path, "If-Match", board.get(path).tag());
        }
        ids.put("https://sis.example.org/suivi", receiver.url());
        ids.put("AAAAAAAAAAcAAAAA", board.get("changes/latest").is(200).text("/next"));
        ids.put(Fixtures.example(120), board.post("webhook-endpoints", "{\"url\": \"%s\"}".formatted(receiver.url()))
            .is(201).text("/id"));
    }
}
