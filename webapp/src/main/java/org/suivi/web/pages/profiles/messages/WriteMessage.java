package org.suivi.web.pages.profiles.messages;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.messages.NewMessage;
import org.suivi.profiles.messages.Recipient;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;
import org.suivi.web.pages.profiles.edit.Saved;

/** The dialog that writes to a person or to someone around the person. */
@Named
@ViewScoped
public class WriteMessage implements Serializable {

    private final MessageDesk messages;
    private final CurrentViewer me;
    private final Saved saved;
    private final Fields fields = new Fields();
    private ProfileId profile;
    private List<Recipient> recipients = List.of();

    @Inject
    WriteMessage(MessageDesk messages, CurrentViewer me, Saved saved) {
        this.messages = messages;
        this.me = me;
        this.saved = saved;
    }

    /** Shows who can be written to; a text that was begun for the same person stays. */
    public void open(ProfileId wanted) {
        if (!wanted.equals(profile)) fields.clear();
        profile = wanted;
        recipients = messages.recipients(me.viewer(), wanted);
    }

    public void send() {
        String chosen = fields.text("recipient");
        messages.write(me.viewer(), profile, new NewMessage(chosen == null ? null : UUID.fromString(chosen),
                fields.text("subject"), fields.text("body"), fields.flag("confirmed"),
                fields.flag("confidential")));
        fields.clear();
        saved.say("message.queued");
    }

    public Map<String, Object> getFields() { return fields; }

    public List<Recipient> getRecipients() { return recipients; }

    /** Whether one of the addresses asks for a confirmation that others at home must not know. */
    public boolean isAnyDiscreet() { return recipients.stream().anyMatch(each -> each.isOpen() && each.discreet()); }
}
