package org.suivi.sharing.feed;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.suivi.sharing.Viewer;

/**
 * Stands in for the module above, which knows profiles: all of them are seen, but those that are hidden. Tests make it
 * a bean.
 */
class Everyone implements Sight {

    private final Set<UUID> hidden = ConcurrentHashMap.newKeySet();

    void hide(UUID profile) { hidden.add(profile); }

    void show(UUID profile) { hidden.remove(profile); }

    @Override
    public ChangeType.Subject subject() { return ChangeType.Subject.PROFILE; }

    @Override
    public Set<UUID> among(Viewer viewer, Collection<UUID> ids) {
        return ids.stream().filter(id -> !hidden.contains(id)).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> within(Viewer viewer, Collection<UUID> ids) { return Set.copyOf(ids); }
}
