package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where the contacts of many profiles are read. */
@ApplicationScoped
@Transactional
@UseCase
public class ContactLists {

    private final ProfileRights rights;
    private final ContactViews views;

    @Inject
    ContactLists(ProfileRights rights, ContactViews views) {
        this.rights = rights;
        this.views = views;
    }

    /** The contacts of those within reach, as each profile shows them; a profile without any is missing. */
    public Map<ProfileId, List<ContactView>> of(Viewer viewer, Collection<ProfileId> profiles) {
        return views.of(rights.see(viewer, profiles));
    }
}
