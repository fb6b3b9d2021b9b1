package org.suivi.web.shell;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.notices.Notices;
import org.suivi.web.address.Addresses;
import org.suivi.web.login.CurrentViewer;

/** The left-hand navigation of one viewer: what their roles show, and how much waits in the inbox. */
@Named
@RequestScoped
public class Navigation {

    private final CurrentViewer me;
    private final Addresses to;
    private final Handovers handovers;
    private final Notices notices;
    private final Recent recent;
    private Long toDo;

    @Inject
    Navigation(CurrentViewer me, Addresses to, Handovers handovers, Notices notices, Recent recent) {
        this.me = me;
        this.to = to;
        this.handovers = handovers;
        this.notices = notices;
        this.recent = recent;
    }

    public List<Entry> getEntries() {
        Viewer viewer = me.viewer();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("inbox", "inbox", to.getInbox()));
        if (!viewer.parties().isEmpty()) {
            entries.add(new Entry("profiles", "users", to.getProfiles()));
            entries.add(new Entry("records", "folder", to.getRecords()));
            entries.add(new Entry("transfers", "arrow-right-arrow-left", to.getTransfers()));
        }
        if (viewer.is(Role.ADMINISTRATOR)) entries.add(new Entry("administration", "cog", to.getAdministration()));
        if (viewer.is(Role.PRIVACY_OFFICER)) entries.add(new Entry("audit", "shield", to.getAudit()));
        return entries;
    }

    /** What the viewer opened last, in this session. */
    public List<Seen> getRecent() { return recent.list(); }

    /** Offers that wait for an answer and notices not read yet. */
    public long getToDo() {
        if (toDo == null) toDo = handovers.todo(me.viewer()) + notices.unread(me.viewer());
        return toDo;
    }
}
