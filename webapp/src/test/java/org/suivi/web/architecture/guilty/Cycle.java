package org.suivi.web.architecture.guilty;

import org.suivi.web.architecture.guilty.round.WayBack;

/** One half of a cycle between two packages. */
public final class Cycle {

    private Cycle() {}

    static Class<?> there() { return WayBack.class; }
}
