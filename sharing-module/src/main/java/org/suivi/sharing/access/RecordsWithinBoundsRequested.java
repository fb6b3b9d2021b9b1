package org.suivi.sharing.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/**
 * Someone who may see the people of some institutions only asks for records; who knows the people in them says which
 * are about one of those.
 */
public final class RecordsWithinBoundsRequested {

    private final Viewer viewer;
    private final Set<UUID> records;
    private final Set<UUID> within = new HashSet<>();

    RecordsWithinBoundsRequested(Viewer viewer, Collection<UUID> records) {
        this.viewer = viewer;
        this.records = Set.copyOf(records);
    }

    public Viewer viewer() { return viewer; }

    public Set<UUID> records() { return records; }

    public void grant(UUID record) { within.add(record); }

    Set<UUID> granted() { return within; }
}
