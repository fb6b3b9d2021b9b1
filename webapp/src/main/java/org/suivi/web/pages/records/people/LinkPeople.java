package org.suivi.web.pages.records.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordType;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ProfileChosen;
import org.suivi.web.pages.records.LinkedPerson;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.texts.Texts;

/** Links people to the record and takes them out again; taking someone out can be undone for a few seconds. */
@Named
@ViewScoped
public class LinkPeople implements ProfileChosen, Serializable {

    private final LinkDesk links;
    private final ViewRecord page;
    private final CurrentViewer me;
    private final Texts texts;
    private ProfileSummary picked;
    private UUID undoable;

    @Inject
    LinkPeople(LinkDesk links, ViewRecord page, CurrentViewer me, Texts texts) {
        this.links = links;
        this.page = page;
        this.me = me;
        this.texts = texts;
    }

    /** Links whoever was chosen in the picker. */
    public void link() {
        ProfileSummary wanted = picked;
        picked = null;
        if (wanted != null) chosen(wanted.id());
    }

    /** Links someone; the page stays. */
    @Override
    public String chosen(ProfileId profile) {
        links.link(me.viewer(), new LinkChange(page.recordId(), profile, usualRole(), false, null));
        page.refresh();
        return null;
    }

    /** Ends someone’s time in the record; refused for the last one, with what to do instead. */
    public void unlink(LinkedPerson person) {
        undoable = links.unlink(me.viewer(), page.recordId(), person.link().profile(), null);
        page.refresh();
        PrimeFaces.current().ajax().addCallbackParam("said", texts.fill("record.unlinked", person.name()));
    }

    public void undoUnlink() {
        if (undoable != null) links.undoUnlink(me.viewer(), page.recordId(), undoable);
        undoable = null;
        page.refresh();
    }

    public ProfileSummary getPicked() { return picked; }

    public void setPicked(ProfileSummary picked) { this.picked = picked; }

    private LinkRole usualRole() {
        RecordType type = page.getRecord().type();
        return type == RecordType.GROUP ? LinkRole.PARTICIPANT : LinkRole.CO_CLIENT;
    }
}
