package org.suivi.web.rest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.web.rest.Reply;

/** People come into records and leave them by REST too, and a record keeps at least one (S04, S05, S18). */
class LinksByRestIT extends AtSchool {

    @Test
    void s05RefusesToUnlinkTheLastProfile() {
        List<String> links = links();
        linker.delete(links.get(1), "If-Match", tag(links.get(1))).is(204);
        linker.delete(links.get(0), "If-Match", tag(links.get(0))).is(409, "last-profile-of-record");
        assertEquals(1, links().size());
    }

    @Test
    void s18UnlinksOneWhereAnotherRemains() {
        Reply made = link("carl").is(201);
        String link = record() + "/links/" + made.text("/id");
        assertEquals(SUIVI.resolve("api/v1/" + link).toString(), made.header("Location"));
        assertEquals(3, links().size());
        linker.delete(link + "?reason=Fin", "If-Match", made.tag()).is(204);
        assertEquals(2, links().size());
        linker.get(link).is(404, "not-visible");
    }

    @Test
    void changesALinkOnlyAsItWasSeen() {
        String link = links().get(1);
        String tag = tag(link);
        linker.call("PATCH", link, "{\"role\": \"PARENT\"}").is(428, "precondition-required");
        linker.delete(link).is(428, "precondition-required");
        Reply changed = linker.call("PATCH", link, "{\"role\": \"PARENT\", \"primary\": true}", "If-Match", tag)
            .is(200);
        assertEquals("PARENT", changed.text("/role"));
        assertNotEquals(tag, changed.tag());
        linker.call("PATCH", link, "{\"role\": \"CLIENT\"}", "If-Match", tag).is(412, "changed-meanwhile");
        linker.delete(link, "If-Match", tag).is(412, "changed-meanwhile");
        linker.call("PATCH", link, "{\"primary\": false}", "If-Match", changed.tag())
            .flaw("invalid.first-needs-another");
        linker.call("PATCH", link, "{\"role\": \"PARENT\", \"since\": null}", "If-Match", changed.tag()).is(200);
    }

    @Test
    void refusesWhatMakesNoSense() {
        linker.post(record() + "/links", "{\"profile\": \"%s\", \"role\": \"KING\"}".formatted(known.get("carl")))
            .is(400, "invalid-request");
        linker.post(record() + "/links", "{\"role\": \"CLIENT\"}").is(400, "invalid-request");
        link("alice").is(409, "already-linked");
        linker.post(record() + "/links", "{\"profile\": \"" + NOBODY + "\", \"role\": \"CLIENT\"}")
            .is(404, "not-visible");
    }

    @Test
    void e62AnswersARepeatedRequestWithTheFirstResult() {
        String body = "{\"profile\": \"%s\", \"role\": \"CLIENT\"}".formatted(known.get("carl"));
        Reply first = linker.post(record() + "/links", body, "Idempotency-Key", "carl-1").is(201);
        Reply again = linker.post(record() + "/links", body, "Idempotency-Key", "carl-1").is(201);
        assertEquals(first.body(), again.body());
        assertEquals(first.tag(), again.tag());
        assertEquals(3, links().size());
        linker.post(record() + "/links", body.replace("CLIENT", "PARENT"), "Idempotency-Key", "carl-1")
            .is(422, "key-reused");
    }

    private String tag(String link) { return linker.get(link).is(200).tag(); }

    private List<String> links() {
        List<String> found = new ArrayList<>();
        linker.get(record() + "/links").is(200).json().at("/items")
            .forEach(link -> found.add(record() + "/links/" + link.at("/id").asText()));
        return found;
    }
}
