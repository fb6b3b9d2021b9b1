package org.suivi.web.rest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.Acceptance;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;

/** A program offers a record, people accept it, and the profiles follow (S13, S14). */
class TransfersByRestIT extends AtSchool {

    private Program mover;

    @BeforeEach
    void aMover() { mover = program("mover"); }

    @Test
    void s13ProfilesFollowToAProfessional() throws IOException, InterruptedException {
        follows("dina", "STAFF", "remi");
    }

    @Test
    void s14ProfilesFollowToAService() throws IOException, InterruptedException {
        follows("elio", "SERVICE", "psychology");
    }

    @Test
    void s14ProfilesFollowToATeam() throws IOException, InterruptedException { follows("fanny", "TEAM", "team"); }

    @Test
    void s14ProfilesFollowToAWorkspace() throws IOException, InterruptedException {
        follows("hugo", "WORKSPACE", "north");
    }

    @Test
    void findsARecipientWithTheScopeOfTransfersAlone() {
        Program carrier = program("carrier");
        assertEquals(known.get("psychology"), carrier.get("services/" + known.get("psychology")).is(200).text("/id"));
        carrier.get("workspaces").is(200);
        carrier.get("professionals/" + known.get("remi")).is(200);
        carrier.get("institutions").is(403, "not-allowed.scope");
        carrier.get("records").is(403, "not-allowed.scope");
        program("reader").get("professionals").is(403, "not-allowed.scope");
        program("mover").get("institutions").is(200);
        carrier.post("transfers", body("dina", "SERVICE", "psychology")).is(201);
    }

    private void follows(String person, String kind, String to) throws IOException, InterruptedException {
        Reply made = offer(person, kind, to).is(201);
        assertEquals("PENDING", made.text("/state"));
        Map<String, String> seen = plant(Acceptance.class);
        assertEquals(known.get(person), seen.get(known.get(person + ".record")));
        Reply after = mover.get("transfers/" + made.text("/id")).is(200);
        assertEquals("ACCEPTED", after.text("/state"));
        assertTrue(after.text("/holder") != null, after.body());
    }

    @Test
    void e14RefusesASecondOffer() {
        Reply made = offer("dina", "STAFF", "remi").is(201);
        offer("dina", "SERVICE", "psychology").is(409, "transfer-open-already");
        String cancellation = "transfers/" + made.text("/id") + "/cancellation";
        assertEquals("CANCELLED", mover.post(cancellation, null).is(200).text("/state"));
        mover.post(cancellation, null).is(409, "transfer-over");
        offer("dina", "SERVICE", "psychology").is(201);
        Reply listed = mover.get("transfers?open=true&record=" + known.get("dina.record")).is(200);
        assertEquals(1, listed.size("/items"));
        assertEquals(2, mover.get("transfers?record=" + known.get("dina.record")).is(200).size("/items"));
    }

    @Test
    void saysNothingOfTheWordsThatGoWithIt() {
        Reply made = offer("dina", "STAFF", "remi").is(201);
        assertTrue(!made.body().contains("Bonne route"), made.body());
        assertTrue(!mover.get("transfers/" + made.text("/id")).is(200).body().contains("Bonne route"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        offer("dina", "STAFF", "maude").is(409, "held-already");
        offer("dina", "STAFF", "staff").is(409, "not-able-to-hold");
        mover.post("transfers", "{\"record\": \"%s\"}".formatted(known.get("dina.record"))).is(400, "invalid-request");
        mover.post("transfers", "{\"record\": \"%s\", \"to\": {\"kind\": \"STAFF\", \"id\": \"%s\"}}"
            .formatted(NOBODY, known.get("remi"))).is(404, "not-visible");
        mover.get("transfers/" + NOBODY).is(404, "not-visible");
    }

    private Reply offer(String person, String kind, String to) {
        return mover.post("transfers", body(person, kind, to));
    }

    private String body(String person, String kind, String to) {
        return """
            {"record": "%s", "to": {"kind": "%s", "id": "%s"}, "message": "Bonne route", "keepReadOnlyCopy": true}"""
            .formatted(known.get(person + ".record"), kind, known.get(to));
    }
}
