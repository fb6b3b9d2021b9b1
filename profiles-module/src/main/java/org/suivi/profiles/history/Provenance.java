package org.suivi.profiles.history;

import java.util.function.Supplier;

/** On whose information the running thread writes: whoever brings in what others said, says so around it. */
public final class Provenance {

    private static final ThreadLocal<String> SAID = new ThreadLocal<>();

    private Provenance() {}

    /** Everything that is written meanwhile counts as said by the source, whatever desk writes it. */
    public static <T> T of(String source, Supplier<T> work) {
        String before = SAID.get();
        SAID.set(source);
        try {
            return work.get();
        } finally {
            if (before == null) SAID.remove();
            else SAID.set(before);
        }
    }

    /** The source that speaks now, or the screen. */
    static String now() { return SAID.get() == null ? Trace.SCREEN : SAID.get(); }
}
