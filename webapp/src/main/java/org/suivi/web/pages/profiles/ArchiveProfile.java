package org.suivi.web.pages.profiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.web.login.CurrentViewer;

/** Takes a person off the active lists and brings them back. */
@Named
@RequestScoped
public class ArchiveProfile {

    private final ProfileDesk profiles;
    private final CurrentViewer me;
    private final ViewProfile page;
    private String reason;

    @Inject
    ArchiveProfile(ProfileDesk profiles, CurrentViewer me, ViewProfile page) {
        this.profiles = profiles;
        this.me = me;
        this.page = page;
    }

    /** Refused while a follow-up is active; the holders of those that the viewer cannot see are told then. */
    public void archive() {
        ProfileView seen = page.getProfile();
        profiles.archive(me.viewer(), seen.id(), seen.version(), reason);
        page.load();
    }

    public void restore() {
        ProfileView seen = page.getProfile();
        profiles.restore(me.viewer(), seen.id(), seen.version());
        page.load();
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
