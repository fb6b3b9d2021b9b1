package org.suivi.sharing.feed;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/** Says which of the things that changed a viewer may know of now; each is asked about what its module owns. */
public interface Sight {

    ChangeType.Subject subject();

    /** Those of the ids that are within the viewer's reach. */
    Set<UUID> among(Viewer viewer, Collection<UUID> ids);

    /** Those of the ids that are about the institutions of the viewer, seen or not; all of them without a limit. */
    Set<UUID> within(Viewer viewer, Collection<UUID> ids);
}
