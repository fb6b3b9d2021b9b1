package org.suivi.web.pages.profiles.contacts;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;
import org.suivi.web.pages.profiles.edit.Saved;
import org.suivi.web.texts.Formats;

/** Ends what the contact in the drawer is to the person; it stays readable among the former ones. */
@Named
@RequestScoped
public class EndContact {

    private final ContactDesk contacts;
    private final ContactDrawer drawer;
    private final CurrentViewer me;
    private final Formats formats;
    private final Saved saved;
    private final Fields fields = new Fields();

    @Inject
    EndContact(ContactDesk contacts, ContactDrawer drawer, CurrentViewer me, Formats formats, Saved saved) {
        this.contacts = contacts;
        this.drawer = drawer;
        this.me = me;
        this.formats = formats;
        this.saved = saved;
    }

    /** Ends it today unless another day was given. */
    public void end() {
        LocalDate last = fields.day("until") == null ? formats.today() : fields.day("until");
        contacts.end(me.viewer(), drawer.getProfile(), drawer.getContact().tieId(), last, fields.text("reason"));
        saved.say("contact.ended");
    }

    public Map<String, Object> getFields() { return fields; }
}
