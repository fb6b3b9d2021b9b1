package org.suivi.web.pages.profiles.messages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.messages.MessageView;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;

/** What was written from a person’s page, newest first, and whether it has left. */
@Named
@RequestScoped
public class ProfileMessages {

    private final MessageDesk messages;
    private final CurrentViewer me;
    private final ViewProfile page;
    private List<MessageView> all;
    private Boolean shared;

    @Inject
    ProfileMessages(MessageDesk messages, CurrentViewer me, ViewProfile page) {
        this.messages = messages;
        this.me = me;
        this.page = page;
    }

    public List<MessageView> getAll() {
        if (all == null) all = messages.journal(me.viewer(), page.getProfile().id());
        return all;
    }

    /** Whether somebody around the person reads mail at the person's address. */
    public boolean isShared() {
        if (shared == null)
            shared = hasAddress(page.getProfile()) && messages.sharesAddress(me.viewer(), page.getProfile().id());
        return shared;
    }

    private static boolean hasAddress(ProfileView person) {
        return person.points().stream().anyMatch(point -> point.kind() == ContactPoint.Kind.EMAIL);
    }

    public String tone(MessageView message) {
        return switch (message.state()) {
            case SENT -> "ok";
            case FAILED -> "danger";
            case HELD -> "warn";
            case QUEUED, RETRIED -> "info";
        };
    }
}
