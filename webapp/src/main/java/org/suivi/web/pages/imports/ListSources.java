package org.suivi.web.pages.imports;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.SourceView;
import org.suivi.sharing.Role;
import org.suivi.web.login.CurrentViewer;

/** The servers that this workspace gets its roster from. */
@Named
@RequestScoped
public class ListSources {

    private final SourceDesk desk;
    private final CurrentViewer me;
    private List<SourceView> sources;

    @Inject
    ListSources(SourceDesk desk, CurrentViewer me) {
        this.desk = desk;
        this.me = me;
    }

    public void load() { sources = desk.all(me.viewer()); }

    public List<SourceView> getSources() { return sources; }

    /** Whether the viewer may say how a source is read. */
    public boolean isKeeper() { return me.viewer().is(Role.COORDINATOR); }

    /** Whether the viewer sees sources at all. */
    public boolean isReader() { return me.viewer().is(Role.COORDINATOR, Role.SECRETARY); }
}
