package org.suivi.sharing;

/** What was asked for does not exist, or the viewer may not know that it does: both look the same. */
public final class NotVisible extends Refusal {

    public NotVisible() { super(Kind.UNKNOWN, "not-visible"); }
}
