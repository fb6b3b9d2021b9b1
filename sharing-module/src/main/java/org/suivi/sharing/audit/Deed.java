package org.suivi.sharing.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What someone did with one use case about certain things.
 *
 * @param action desk and use case, such as {@code NoteDesk.view}
 * @param times  how often between the first and the last time
 */
public record Deed(UUID staff, String name, String workspace, String action, Instant first, Instant last, long times) {

    public boolean at(String desk) { return action.startsWith(desk + "."); }
}
