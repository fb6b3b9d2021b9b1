package org.suivi.profiles.roster.online.wire;

import java.time.Duration;

/** A server gave no answer that can be used. */
public final class Unanswered extends RuntimeException {

    private final String code;
    private final int status;
    private final transient Duration wait;

    private Unanswered(String code, int status, Duration wait, String said) {
        super(said);
        this.code = code;
        this.status = status;
        this.wait = wait;
    }

    static Unanswered because(String code) { return new Unanswered(code, 0, null, null); }

    static Unanswered because(String code, int status) { return new Unanswered(code, status, null, null); }

    static Unanswered status(Answer answer) { return because("status", answer); }

    static Unanswered because(String code, Answer answer) {
        return new Unanswered(code, answer.status(), answer.pause().orElse(null), answer.said());
    }

    /** Key of the text under {@code online.problem.<code>}. */
    public String code() { return code; }

    /** Status of HTTP; 0 when there was no answer. */
    public int status() { return status; }

    /** How long the server asks to wait; null when it does not say. */
    public Duration pause() { return wait; }

    /** What the server wrote about it, shortened; null when nothing. */
    public String said() { return getMessage(); }

    public boolean isStatus(int... any) {
        for (int one : any) if (one == status) return true;
        return false;
    }

    /** Whether the same request may work a little later. */
    public boolean mayPass() {
        return isStatus(408, 425, 429) || status >= 500 && status != 501 || code.equals("timeout")
            || code.equals("unreachable");
    }
}
