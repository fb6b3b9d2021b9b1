package org.suivi.sharing.hooks;

/** Why a hook is paused. */
public enum PauseReason {
    /** The program wanted it. */
    ASKED,
    /** Nobody had taken a message for three days. */
    FAILING,
    /** The address said that it is gone for good (410). */
    GONE,
    /** What came next in the feed was not kept any more. */
    CURSOR_TOO_OLD,
    /** The key of this installation does not open the secret. */
    SECRET_LOST
}
