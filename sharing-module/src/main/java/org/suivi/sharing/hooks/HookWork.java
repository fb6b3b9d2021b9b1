package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Tokens;
import org.suivi.sharing.feed.ChangeEntry;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.feed.ChangePage;
import org.suivi.sharing.feed.CursorTooOld;
import org.suivi.sharing.secrets.SecretLost;

/** What a worker does for hooks when nobody asks; no transaction is open while a message is on its way. */
@ApplicationScoped
public class HookWork {

    /** Who is answering is sent that many at once at most, and only while what was read is so fresh. */
    private static final int STRETCH = 50;
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** How long a program that may not read now is left alone. */
    private static final Duration REST = Duration.ofMinutes(1);
    private static final String PURPOSE = "webhook";

    private final HookTurns turns;
    private final Tokens tokens;
    private final ChangeFeed feed;
    private final Sender sender;
    private final Clock clock;

    @Inject
    HookWork(HookTurns turns, Tokens tokens, ChangeFeed feed, Sender sender, Clock clock) {
        this.turns = turns;
        this.tokens = tokens;
        this.feed = feed;
        this.sender = sender;
        this.clock = clock;
    }

    /** Hooks that have something to send, those that have waited longest first. */
    public List<UUID> due() { return turns.due(); }

    /** Sends for one hook what it may read now. @return whether more can be sent at once */
    public boolean step(UUID hook) { return turns.take(hook).map(this::work).orElse(false); }

    private boolean work(Turn turn) {
        try {
            Viewer program = tokens.byItself(turn.client(), turn.scopes(), PURPOSE);
            if (program.has(Scope.CHANGES_READ)) return sendFor(turn, program);
            turns.rest(turn, REST);
        } catch (NotVisible cutOff) {
            turns.rest(turn, REST);
        } catch (CursorTooOld gap) {
            turns.pause(turn, PauseReason.CURSOR_TOO_OLD);
        } catch (SecretLost lost) {
            turns.pause(turn, PauseReason.SECRET_LOST);
        }
        return false;
    }

    /** One at a time while the other side does not answer: what is not sent is not read either. */
    private boolean sendFor(Turn turn, Viewer program) {
        List<String> secrets = turns.secrets(turn.hook());
        Instant end = clock.instant().plus(FRESH);
        ChangePage page = feed.changes(program, turn.place(), turn.failures() == 0 ? STRETCH : 1, turn.types());
        String place = turn.place();
        for (ChangeEntry entry : page.items()) {
            if (clock.instant().isAfter(end)) return over(turn, place, true);
            if (!isTaken(turn, secrets, entry)) return false;
            place = entry.id();
        }
        return over(turn, page.next(), page.more());
    }

    private boolean isTaken(Turn turn, List<String> secrets, ChangeEntry entry) {
        Outcome outcome = sender.send(turn.url(), secrets, Message.of(entry));
        if (outcome.isTaken()) return turns.taken(turn, entry.id());
        turns.failed(turn, outcome);
        return false;
    }

    private boolean over(Turn turn, String place, boolean more) {
        turns.pass(turn, place);
        return more;
    }
}
