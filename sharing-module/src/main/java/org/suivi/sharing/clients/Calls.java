package org.suivi.sharing.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Notes the calls of programs. They wait in memory for a moment and are written together, so that no call pays for it;
 * the audit trail, which must lose nothing, is kept elsewhere.
 */
@ApplicationScoped
public class Calls {

    private static final int MOST_WAITING = 20_000;
    private static final int AT_ONCE = 500;

    private final CallRows rows;
    private final LinkedBlockingQueue<CallRows.Made> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    @Inject
    Calls(CallRows rows) { this.rows = rows; }

    /** Drops the note, never the call, when too many wait. */
    public void note(UUID client, CallView call) { waiting.offer(new CallRows.Made(client, call)); }

    /** Writes what waits. */
    public void write() {
        for (List<CallRows.Made> some = next(); !some.isEmpty(); some = next()) rows.add(some);
    }

    private List<CallRows.Made> next() {
        List<CallRows.Made> some = new ArrayList<>();
        waiting.drainTo(some, AT_ONCE);
        return some;
    }
}
