package org.suivi.sharing.handover;

import java.util.UUID;
import org.suivi.sharing.Viewer;

/**
 * Who did it, with the name of that day.
 *
 * @param staff null when the system did it by itself, such as letting an offer expire
 */
public record Actor(UUID staff, String name) {

    public static Actor of(Viewer viewer) { return new Actor(viewer.self().id(), viewer.name()); }

    /** Nobody: what happens because its time has come. */
    public static Actor system() { return new Actor(null, ""); }

    public boolean isSystem() { return staff == null; }
}
