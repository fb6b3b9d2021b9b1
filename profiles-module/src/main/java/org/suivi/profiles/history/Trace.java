package org.suivi.profiles.history;

import org.suivi.sharing.Viewer;

/**
 * On whose information a change was made.
 *
 * @param source {@code screen}, {@code api}, or the name of the import that writes it
 * @param reason in the editor's words, or null
 */
public record Trace(String source, String reason) {

    public static final String SCREEN = "screen";

    public static Trace screen(String reason) { return new Trace(SCREEN, reason); }

    /** What a program changes by the desks of the screens did not come from a screen. */
    Trace by(Viewer viewer) { return viewer.isClient() && SCREEN.equals(source) ? new Trace("api", reason) : this; }
}
