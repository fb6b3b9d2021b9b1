package org.suivi.sharing.hooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.feed.ChangeEntry;

/** What is sent, in the form that Standard Webhooks recommends. Ids, types and times need no escaping in JSON. */
record Message(String id, byte[] body) {

    /** The id is that of the change in the feed, so that the same change is known again, however it came. */
    static Message of(ChangeEntry entry) {
        String data = "\"id\":\"" + entry.id() + '"' + member("profile", entry.profile())
            + member("record", entry.record()) + member("detail", entry.detail());
        return new Message(entry.id(), body(entry.type().text(), entry.at(), data));
    }

    /** One that says nothing. */
    static Message test(Instant now) { return new Message("test_" + NewId.next(), body("webhook.test", now, "")); }

    private static byte[] body(String type, Instant at, String data) {
        return ("{\"type\":\"" + type + "\",\"timestamp\":\"" + at + "\",\"data\":{" + data + "}}")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String member(String name, UUID value) {
        return value == null ? "" : ",\"" + name + "\":\"" + value + '"';
    }
}
