package org.suivi.sharing.notices;

import java.util.UUID;

/** A mail is about to leave, perhaps long after it was written; whoever wrote it may hold it back for good. */
public final class MailDispatchRequested {

    private final UUID reference;
    private boolean heldBack;

    MailDispatchRequested(UUID reference) { this.reference = reference; }

    /** What the mail belongs to for whoever wrote it. */
    public UUID reference() { return reference; }

    public void holdBack() { heldBack = true; }

    boolean heldBack() { return heldBack; }
}
