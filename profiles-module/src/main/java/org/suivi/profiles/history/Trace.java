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

    /** By whoever sits at the screen, or by the source that {@link Provenance} names. */
    public static Trace screen(String reason) { return new Trace(Provenance.now(), reason); }

    /** What a program changes by the desks of the screens did not come from a screen. */
    Trace by(Viewer viewer) { return viewer.isClient() && SCREEN.equals(source) ? new Trace("api", reason) : this; }
}
