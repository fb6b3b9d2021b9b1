package org.suivi.profiles.roster.online;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A fetch as the screens show it.
 *
 * @param whole    whether everything was asked for, not only what changed
 * @param by       who asked for it; null when it was planned
 * @param run      the import that it became, or null
 * @param problem  why it stopped, or null
 * @param notes    keys of what is worth knowing, texts under {@code online.note.<key>}
 */
public record FetchView(UUID id, boolean whole, FetchState state, String by, Times times, UUID run, Read read,
        Trouble problem, List<String> notes) {

    /** @param resumeAt when it goes on by itself after a pause the server asked for */
    public record Times(Instant startedAt, Instant endedAt, Instant resumeAt) {}

    /** @param expected how many rows the present table has as far as the server says, or 0 */
    public record Read(String table, int orgs, int users, int demographics, long expected) {

        /** Rows of the present table. */
        public int rows() { return table.equals("orgs") ? orgs : table.equals("users") ? users : demographics; }

        public int percent() {
            return expected == 0 ? 0 : (int) Math.min(100, 100L * rows() / expected);
        }
    }

    /** @param code key under {@code online.problem} @param status of HTTP or 0 @param said by the server, or null */
    public record Trouble(String code, int status, String said, int tries) {}

    public boolean isOpen() { return state.isOpen(); }

    public boolean isLoading() { return state == FetchState.LOADING; }

    public boolean isFailed() { return state == FetchState.FAILED; }
}
