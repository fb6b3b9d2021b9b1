package org.suivi.sharing.hooks;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Sight;

/** Stands in for the module above, which knows profiles: all of them are seen. Tests make it a bean. */
class EveryProfile implements Sight {

    @Override
    public ChangeType.Subject subject() { return ChangeType.Subject.PROFILE; }

    @Override
    public Set<UUID> among(Viewer viewer, Collection<UUID> ids) { return Set.copyOf(ids); }

    @Override
    public Set<UUID> within(Viewer viewer, Collection<UUID> ids) { return Set.copyOf(ids); }
}
