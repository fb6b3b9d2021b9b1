package org.suivi.web.pages.records.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordView;
import org.suivi.sharing.InvalidValue;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Saved;
import org.suivi.web.pages.records.ViewRecord;

/** The dialog about everyone in the record: who is what in it, who was in it, and replacing a wrong person. */
@Named
@ViewScoped
public class SeatPeople implements Serializable {

    private final LinkDesk links;
    private final Saved saved;
    private final ViewRecord page;
    private final CurrentViewer me;
    private final Map<String, Object> roles = new LinkedHashMap<>();
    private RecordView.Link wrong;
    private ProfileSummary right;
    private String reason;

    @Inject
    SeatPeople(LinkDesk links, Saved saved, ViewRecord page, CurrentViewer me) {
        this.links = links;
        this.saved = saved;
        this.page = page;
        this.me = me;
    }

    /** Shows everyone as they are now. */
    public void begin() {
        page.refresh();
        wrong = null;
        roles.clear();
        page.getRecord().people().forEach(link -> roles.put(key(link), link.role().name()));
    }

    public void changeRole(RecordView.Link link) { change(link, link.primary()); }

    /** Makes this person the one whom the record is first of all about. */
    public void putFirst(RecordView.Link link) { change(link, true); }

    /** Asks for the person who should stand in this one’s place. */
    public void ask(RecordView.Link link) {
        wrong = link;
        right = null;
        reason = null;
    }

    public void keep() { wrong = null; }

    public void replace() {
        if (right == null) throw new InvalidValue("right", "required");
        links.replace(me.viewer(), wrong.profile(),
                new LinkChange(page.recordId(), right.id(), wrong.role(), wrong.primary(), reason));
        begin();
        saved.say("seats.replaced");
    }

    public Map<String, Object> getRoles() { return roles; }

    public List<RecordView.Link> getPeople() {
        return page.getRecord() == null ? List.of() : page.getRecord().people();
    }

    public List<RecordView.Link> getFormer() {
        return page.getRecord() == null ? List.of() : page.getRecord().former();
    }

    public LinkRole[] getChoices() { return LinkRole.values(); }

    public RecordView.Link getWrong() { return wrong; }

    public ProfileSummary getRight() { return right; }

    public void setRight(ProfileSummary right) { this.right = right; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    private void change(RecordView.Link link, boolean primary) {
        LinkRole role = LinkRole.valueOf(String.valueOf(roles.get(key(link))));
        links.change(me.viewer(), new LinkChange(page.recordId(), link.profile(), role, primary, null));
        begin();
    }

    private static String key(RecordView.Link link) { return link.profile().toString(); }
}
