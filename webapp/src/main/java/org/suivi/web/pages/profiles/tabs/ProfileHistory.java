package org.suivi.web.pages.profiles.tabs;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.history.ChangeView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;
import org.suivi.web.texts.Texts;

/** Every change of a person’s profile and contacts, newest first, with the fields in words. */
@Named
@RequestScoped
public class ProfileHistory {

    private final ProfileDesk profiles;
    private final ViewProfile page;
    private final CurrentViewer me;
    private final Texts texts;
    private List<ChangeView> changes;

    @Inject
    ProfileHistory(ProfileDesk profiles, ViewProfile page, CurrentViewer me, Texts texts) {
        this.profiles = profiles;
        this.page = page;
        this.me = me;
        this.texts = texts;
    }

    public List<ChangeView> getChanges() {
        if (changes == null) changes = profiles.history(me.viewer(), page.getProfile().id());
        return changes;
    }

    public String field(ChangeView change) {
        String key = "field." + change.field();
        return texts.containsKey(key) ? texts.get(key) : change.field();
    }

    /** The changes as lines among what happened lately; values stay in the history. */
    List<Happened> lines() {
        return getChanges().stream().map(change -> new Happened(change.at(), change.by(),
                texts.fill("activity.changed", field(change)), "user-edit", "quiet", null, null)).toList();
    }
}
