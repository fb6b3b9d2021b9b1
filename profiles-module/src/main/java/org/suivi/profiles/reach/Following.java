package org.suivi.profiles.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/**
 * Where records say which profiles they follow, so that whoever sees the record sees the profiles. It runs in the
 * caller's transaction, behind the caller's decision about the record.
 */
@ApplicationScoped
public class Following {

    /** From now on the record follows the profile; a second call changes nothing. */
    public void follow(RecordId record, ProfileId profile) { throw new UnsupportedOperationException(); }

    /** The record no longer follows the profile. */
    public void unfollow(RecordId record, ProfileId profile) { throw new UnsupportedOperationException(); }

    /** The record is archived: its profiles stay readable through it, but it no longer keeps them on active lists. */
    public void pause(RecordId record) { throw new UnsupportedOperationException(); }

    /** The record is active again; its archived profiles are restored with it and answered, so that it can be told. */
    public List<ProfileId> resume(Viewer viewer, RecordId record) { throw new UnsupportedOperationException(); }
}
