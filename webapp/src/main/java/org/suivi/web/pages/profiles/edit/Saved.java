package org.suivi.web.pages.profiles.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.primefaces.PrimeFaces;
import org.suivi.profiles.Receipt;
import org.suivi.web.texts.Texts;

/** Tells the reader that a change was saved and how far it reaches, or that it was not and the form stays open. */
@ApplicationScoped
public class Saved {

    private final Texts texts;

    @Inject
    Saved(Texts texts) { this.texts = texts; }

    /** The receipt of a change that shows in several places at once. */
    public void as(Receipt receipt) {
        if (receipt.records() == 0) say("saved.alone");
        else say("saved.reaches", receipt.records(), receipt.workspaces());
    }

    /** Says what was done. */
    public void say(String key, Object... values) {
        var text = texts.fill(key, values);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Says what to heed of what was saved. */
    public void warn(String key) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get(key), null));
    }

    /** Keeps the form open: there is something to look at before it can be saved. */
    public void not() { PrimeFaces.current().ajax().addCallbackParam("open", true); }
}
