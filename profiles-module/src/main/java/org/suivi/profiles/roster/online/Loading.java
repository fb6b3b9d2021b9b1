package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.suivi.profiles.roster.online.wire.Answer;
import org.suivi.profiles.roster.online.wire.Servers;
import org.suivi.profiles.roster.online.wire.Unanswered;
import org.suivi.sharing.Refusal;

/** Takes a fetch one request further; no transaction is open while the server is asked. */
@ApplicationScoped
class Loading {

    private final Turns turns;
    private final Servers servers;
    private final Handing handing;

    @Inject
    Loading(Turns turns, Servers servers, Handing handing) {
        this.turns = turns;
        this.servers = servers;
        this.handing = handing;
    }

    /** @return whether more can be done at once */
    boolean step(UUID fetch) {
        try {
            var turn = turns.take(fetch);
            if (turn.isPresent()) ask(turn.get());
            else if (turns.hasArrived(fetch)) handing.over(fetch);
            else return false;
            return true;
        } catch (Refusal refused) {
            turns.fail(fetch, refused.code());
            throw refused;
        }
    }

    private void ask(Turn turn) {
        try {
            Answer answer = servers.get(turn.account(), turn.path());
            if (turn.part() == Part.WANTED) turns.looked(turn, one(turn, answer));
            else many(turn, answer);
        } catch (Unanswered why) {
            turns.unanswered(turn, why);
        }
    }

    private void many(Turn turn, Answer answer) {
        List<JsonObject> rows = Envelope.rows(answer, turn.part().table());
        var links = answer.links();
        Long total = answer.total().isPresent() ? answer.total().getAsLong() : null;
        String next = links.next() == null ? null : turn.account().linked(turn.path(), links.next());
        turns.arrived(turn, new Page(rows.size(), Marks.of(rows), total, links.given(), next),
            turn.lean().rows(turn.part(), rows));
    }

    private static JsonArray one(Turn turn, Answer answer) {
        Part table = turn.path().startsWith("/users/") ? Part.USERS : Part.DEMOGRAPHICS;
        return turn.lean().rows(table, List.of(Envelope.one(answer.json())));
    }
}
