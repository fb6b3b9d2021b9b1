package org.suivi.web.pages.records.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.ShareView;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.people.PartyView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.records.ViewRecord;
import org.suivi.web.texts.Texts;

/** Who has access to the record, and the dialog that gives it, changes it and takes it away at once. */
@Named
@ViewScoped
public class ShareRecord implements Serializable {

    private static final String TAKE_AWAY = "NONE";

    private final Shares shares;
    private final ViewRecord page;
    private final CurrentViewer me;
    private final Texts texts;
    private final Map<String, Object> levels = new LinkedHashMap<>();
    private List<ShareView> access = List.of();
    private PartyView to;
    private Level level = Level.READ;
    private String message;
    private ShareView withdrawn;

    @Inject
    ShareRecord(Shares shares, ViewRecord page, CurrentViewer me, Texts texts) {
        this.shares = shares;
        this.page = page;
        this.me = me;
        this.texts = texts;
    }

    /** Looks up who has access now; nothing for someone who may only know that the record exists. */
    public void refresh() {
        access = page.isReadable() ? shares.of(me.viewer(), page.recordId()) : List.of();
        levels.clear();
        access.forEach(share -> levels.put(share.party().toString(), share.level().name()));
    }

    public void share() {
        if (to == null) throw new InvalidValue("to", "required");
        shares.share(me.viewer(), page.recordId(), to.party(), level, message);
        to = null;
        message = null;
        refresh();
    }

    /** Applies what was chosen beside someone: another level, or none. */
    public void apply(ShareView share) {
        String wanted = String.valueOf(levels.get(share.party().toString()));
        if (wanted.equals(TAKE_AWAY)) withdraw(share);
        else shares.changeLevel(me.viewer(), page.recordId(), share.party(), Level.valueOf(wanted));
        refresh();
    }

    /** Gives back what was taken away last, with the same level and for as long. */
    public void giveBack() {
        if (withdrawn != null) shares.giveBack(me.viewer(), page.recordId(), withdrawn);
        withdrawn = null;
        refresh();
    }

    private void withdraw(ShareView share) {
        shares.withdraw(me.viewer(), page.recordId(), share.party());
        withdrawn = share;
        PrimeFaces.current().ajax().addCallbackParam("said", texts.fill("share.withdrawn", share.name()));
    }

    public List<ShareView> getAccess() { return access; }

    /** Those with a share, without the holder: the portraits beside the button. */
    public List<ShareView> getOthers() { return access.stream().filter(share -> !share.holder()).limit(4).toList(); }

    public Map<String, Object> getLevels() { return levels; }

    public boolean isMe(Party party) { return party.equals(me.viewer().self()); }

    public PartyView getTo() { return to; }

    public void setTo(PartyView to) { this.to = to; }

    public Level getLevel() { return level; }

    public void setLevel(Level level) { this.level = level; }

    public String getMessage() { return message; }

    public void setMessage(String message) { this.message = message; }
}
