package org.suivi.web.rest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.RecordsForPrograms;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;
import org.suivi.web.rig.Tables;

/** A program sends a roster, looks at the trial, confirms it and takes it back. */
class ImportsByRestIT extends AsClient {

    private static final long PATIENCE = 60_000_000_000L;

    private final String source = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private Map<String, String> known;
    private Program mover;

    @BeforeEach
    void aProgram() throws IOException, InterruptedException {
        known = plant(RecordsForPrograms.class);
        mover = Program.of(SUIVI, known, "mover");
    }

    @Test
    void triesWritesAndTakesBack() throws IOException, InterruptedException {
        Reply sent = send(Bytes.roster(source, "q1 Noé Quirion", "q2 Ada Quirion")).is(202);
        String run = "imports/" + sent.text("/id");
        assertEquals(SUIVI.resolve("api/v1/" + run).toString(), sent.header("Location"));
        Reply ready = until(run, "READY");
        assertEquals("2", ready.text("/counts/create"), ready.body());
        Reply items = mover.get(run + "/items?filter=CREATE&limit=1").is(200);
        assertEquals("q1", items.text("/items/0/externalId"));
        assertEquals(1, mover.get(run + "/items?cursor=" + items.text("/nextCursor")).is(200).size("/items"));
        mover.get(run + "/problems").is(200);
        mover.post(run + "/confirmation", "{}").is(202);
        assertEquals("2", until(run, "DONE").text("/counts/create"));
        mover.post(run + "/discard", null).is(409, "run-moved-on");
        mover.post(run + "/undo", null).is(202);
        assertEquals("2", until(run, "UNDONE").text("/counts/undone"));
        assertEquals(sent.text("/id"), mover.get("imports").is(200).text("/items/0/id"));
    }

    @Test
    void throwsATriedOneAway() throws IOException, InterruptedException {
        String run = "imports/" + send(Bytes.roster(source, "r1 Zoé Rioux")).is(202).text("/id");
        until(run, "READY");
        assertEquals("DISCARDED", mover.post(run + "/discard", null).is(200).text("/state"));
        mover.post(run + "/confirmation", "{}").is(409, "run-moved-on");
    }

    @Test
    void isThereForWhoSentItOnly() throws IOException {
        String run = "imports/" + send(Bytes.roster(source, "s1 Max Savard")).is(202).text("/id");
        Program other = Program.of(SUIVI, known, "linker");
        other.get(run).is(403, "not-allowed.scope");
        mover.get("imports/01980000-0000-7000-8000-000000000001").is(404, "not-visible");
    }

    @Test
    void goesOnWithWhatNobodyIsAtAnyMore() throws IOException, InterruptedException {
        String id = send(Bytes.roster(source, "t1 Éva Tardif")).is(202).text("/id");
        until("imports/" + id, "READY");
        Tables.change("update profiles_roster_run set state = 'RUNNING' where id = '" + id + "'");
        long end = System.nanoTime() + PATIENCE;
        while (!"DONE".equals(mover.get("imports/" + id).is(200).text("/state")) && System.nanoTime() < end) {
            Tables.change("update sharing_job set next_at = utc_timestamp(6) where name = 'imports'");
            Thread.sleep(500);
        }
        assertEquals("1", until("imports/" + id, "DONE").text("/counts/create"));
    }

    @Test
    void takesRelativesOnlyFromWhoMayWriteThem() throws IOException, InterruptedException {
        send(Bytes.family(source)).is(403, "not-allowed.scope");
        Program board = Program.of(SUIVI, known, "board");
        byte[] family = Bytes.family(source);
        Reply sent = board.send("application/zip", "imports?fileName=roster.zip&source=" + source, family);
        assertEquals(202, sent.status(), sent.body());
    }

    @Test
    void e64RefusesWhatIsNoRoster() {
        Reply reply = mover.send("application/zip", "imports?fileName=a.zip", "PK nothing".getBytes(UTF_8));
        assertEquals(400, reply.status(), reply.body());
        assertTrue(reply.text("/code").startsWith("package-refused"), reply.body());
        mover.send("application/zip", "imports", new byte[3]).is(400, "invalid-request");
        mover.post("imports?fileName=a.json", "{}").is(415);
    }

    private Reply send(byte[] roster) {
        return mover.send("application/zip", "imports?fileName=roster.zip&source=" + source, roster);
    }

    private Reply until(String run, String state) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        Reply now = mover.get(run).is(200);
        while (!state.equals(now.text("/state")) && System.nanoTime() < end) {
            Thread.sleep(200);
            now = mover.get(run).is(200);
        }
        assertEquals(state, now.text("/state"), now.body());
        return now;
    }
}
