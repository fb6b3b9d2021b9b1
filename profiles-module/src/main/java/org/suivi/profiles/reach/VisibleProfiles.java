package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** The profiles within a viewer's reach: one page at a time, searched, counted, or a single one. */
@ApplicationScoped
@Transactional
public class VisibleProfiles {

    public ProfilePage page(Viewer viewer, ProfileQuery query) { throw new UnsupportedOperationException(); }

    /** How many profiles the query finds on all its pages together. */
    public CappedCount count(Viewer viewer, ProfileQuery query) { throw new UnsupportedOperationException(); }

    /** Whether the viewer may know that the profile exists. */
    public boolean sees(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }

    /** The summaries of those of the profiles that are within reach, by name. */
    public List<ProfileSummary> of(Viewer viewer, Collection<ProfileId> profiles) { throw new UnsupportedOperationException(); }
}
