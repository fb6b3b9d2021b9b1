package org.suivi.web.pages.profiles.messages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.messages.MessageView;
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

    public String tone(MessageView message) {
        return switch (message.state()) {
            case SENT -> "ok";
            case FAILED -> "danger";
            case HELD -> "warn";
            case QUEUED, RETRIED -> "info";
        };
    }
}
