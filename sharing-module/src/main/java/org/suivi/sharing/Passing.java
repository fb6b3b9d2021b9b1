package org.suivi.sharing;

/** A refusal that passes: the same request may be granted later. */
public interface Passing {

    /** Seconds after which it may help to try again. */
    long seconds();
}
