package org.suivi.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** An import that waits to be confirmed (109), and one that was brought in (112); new ones where these were used up. */
final class ImportFixture implements Fixtures.Fixture {

    private static final int TRIES = 300;

    private String ready = "";
    private String done = "";

    @Override
    public void lay(Program board, Map<String, String> ids) throws Exception {
        if (!is(board, ready, "READY")) ready = tried(board);
        if (!is(board, done, "DONE")) {
            done = tried(board);
            board.post("imports/" + done + "/confirmation", "{}").is(202);
            until(board, done, "DONE");
        }
        ids.put(Fixtures.example(109), ready);
        ids.put(Fixtures.example(112), done);
    }

    private static String tried(Program board) throws InterruptedException {
        String key = UUID.randomUUID().toString().substring(0, 8);
        String table = ("record_number,service,primary_id,primary_family,primary_given,primary_birth\n"
            + "%s,Orthophonie,%s,%s,Léo,\n").formatted(key, key, "Export " + key);
        String run = board.send("text/csv", "imports?fileName=dossiers.csv&source=contract-" + key,
            table.getBytes(StandardCharsets.UTF_8)).is(202).text("/id");
        until(board, run, "READY");
        return run;
    }

    private static void until(Program board, String run, String state) throws InterruptedException {
        for (int i = 0; i < TRIES && !is(board, run, state); i++) Thread.sleep(100);
        if (!is(board, run, state)) throw new IllegalStateException(board.get("imports/" + run).body());
    }

    private static boolean is(Program board, String run, String state) {
        return !run.isEmpty() && state.equals(board.get("imports/" + run).is(200).text("/state"));
    }
}
