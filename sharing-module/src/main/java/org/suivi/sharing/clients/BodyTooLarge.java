package org.suivi.sharing.clients;

import org.suivi.sharing.Refusal;

/** A request brought more than this address takes at once. */
public final class BodyTooLarge extends Refusal {

    public BodyTooLarge(long bytes) { super(Kind.INVALID, "too-large", Math.max(1, bytes / 1_048_576)); }
}
