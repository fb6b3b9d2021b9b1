package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;

/** Which records a viewer may know of. */
@ApplicationScoped
class RecordsInSight implements Sight {

    private final Access access;

    @Inject
    RecordsInSight(Access access) { this.access = access; }

    @Override
    public ChangeType.Subject subject() { return ChangeType.Subject.RECORD; }

    @Override
    public Set<UUID> among(Viewer viewer, Collection<UUID> ids) { return access.knownAmong(viewer, ids); }

    @Override
    public Set<UUID> within(Viewer viewer, Collection<UUID> ids) { return access.within(viewer, Set.copyOf(ids)); }
}
