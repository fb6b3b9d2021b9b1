package org.suivi.web.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.suivi.web.inside.Seed;

/** Makes what the examples of the document speak of, anew for each call that may change it. */
final class Fixtures {

    /** Lays data inside the server, as {@link AsProgram} does. */
    interface Planter {

        Map<String, String> plant(Class<? extends Seed> seed) throws Exception;
    }

    /** Adds, under ids of examples, ids of things that it has made. */
    interface Fixture {

        void lay(Program board, Map<String, String> ids) throws Exception;
    }

    private final Program board;
    private final Map<String, String> planted;
    private final List<Fixture> all;

    Fixtures(Program board, Map<String, String> planted, Planter planter) {
        this.board = board;
        this.planted = planted;
        this.all = List.of(new FamilyFixture(), new BatchFixture(), new RecordFixture(planter), new ImportFixture(),
            new WebhookFixture(planter));
    }

    /** Ids of examples, and what they stand for this time. */
    Map<String, String> fresh() {
        Map<String, String> ids = new HashMap<>();
        ids.put(example(31), planted.get("park"));
        ids.put("\"40021\"", "\"" + UUID.randomUUID() + "\"");
        try {
            for (Fixture fixture : all) fixture.lay(board, ids);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return ids;
    }

    /** The examples number what they speak of. */
    static String example(int number) { return "01980000-0000-7000-8000-%012d".formatted(number); }
}
