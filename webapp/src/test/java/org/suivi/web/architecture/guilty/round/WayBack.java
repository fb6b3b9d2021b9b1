package org.suivi.web.architecture.guilty.round;

import org.suivi.web.architecture.guilty.Cycle;

/** The other half of the cycle. */
public final class WayBack {

    private WayBack() {}

    static Class<?> back() { return Cycle.class; }
}
