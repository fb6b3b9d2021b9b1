package org.suivi.profiles.history;

/**
 * On whose information a change was made.
 *
 * @param source {@code screen}, or the name of the import that writes it
 * @param reason in the editor's words, or null
 */
public record Trace(String source, String reason) {

    public static final String SCREEN = "screen";

    public static Trace screen(String reason) { return new Trace(SCREEN, reason); }
}
