package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.profiles.history.ChangeView;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/** Where profiles are created, opened, changed, archived and restored. */
@ApplicationScoped
@Transactional
public class ProfileDesk {

    /** Creates a profile that is present in the viewer's workspace; no record is needed. */
    public ProfileId create(Viewer viewer, NewProfile profile) { throw new UnsupportedOperationException(); }

    public ProfileView open(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }

    public Receipt edit(Viewer viewer, ProfileId profile, EditProfile edit) { throw new UnsupportedOperationException(); }

    /** Takes the profile off the active lists, unless a follow-up is active: then {@link ProfileInUse}. */
    public void archive(Viewer viewer, ProfileId profile, long version, String reason) { throw new UnsupportedOperationException(); }

    public void restore(Viewer viewer, ProfileId profile, long version) { throw new UnsupportedOperationException(); }

    /** Every change of the profile and of its contacts, newest first. */
    public List<ChangeView> history(Viewer viewer, ProfileId profile) { throw new UnsupportedOperationException(); }
}
