package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.ChangeView;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.storage.Today;

/** Where profiles are created, opened, changed, archived and restored. */
@ApplicationScoped
@Transactional
@UseCase
public class ProfileDesk {

    private final ProfileRights rights;
    private final Creation creation;
    private final Changes changes;
    private final Archiving archiving;
    private final ProfileViews views;
    private final ChangeLog log;
    private final Today today;

    @Inject
    ProfileDesk(ProfileRights rights, Creation creation, Changes changes, Archiving archiving, ProfileViews views,
            ChangeLog log, Today today) {
        this.rights = rights;
        this.creation = creation;
        this.changes = changes;
        this.archiving = archiving;
        this.views = views;
        this.log = log;
        this.today = today;
    }

    /** Creates a profile that is present in the viewer's workspace; no record is needed. */
    public ProfileId create(Viewer viewer, NewProfile profile) {
        return creation.create(viewer, profile, (rows, made) -> { });
    }

    public ProfileView open(Viewer viewer, ProfileId profile) { return views.of(rights.see(viewer, profile)); }

    public Receipt edit(Viewer viewer, ProfileId profile, EditProfile edit) {
        if (edit.birth() != null) edit.birth().requirePossible(today.date());
        return changes.make(viewer, profile, edit.version(), Trace.screen(edit.reason()),
                (editing, stored) -> stored.change(edit, today.date()));
    }

    /** Takes the profile off the active lists, unless a follow-up is active: then {@link ProfileInUse}. */
    public void archive(Viewer viewer, ProfileId profile, long version, String reason) {
        archiving.archive(viewer, profile, version, InvalidValue.optionalLines("reason", reason, 500));
    }

    public void restore(Viewer viewer, ProfileId profile, long version) { archiving.restore(viewer, profile, version); }

    /** Every change of the profile and of its contacts, newest first. */
    public List<ChangeView> history(Viewer viewer, ProfileId profile) { return log.of(rights.see(viewer, profile)); }
}
