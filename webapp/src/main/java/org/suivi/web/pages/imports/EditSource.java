package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.online.Rhythm;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.Version;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Role;
import org.suivi.web.login.CurrentViewer;

/** The form in which a source is described, a new one or one that exists. */
@Named
@ViewScoped
public class EditSource implements Serializable {

    private final SourceDesk desk;
    private final CurrentViewer me;
    private String id;
    private SourceForm form = SourceForm.empty();

    @Inject
    EditSource(SourceDesk desk, CurrentViewer me) {
        this.desk = desk;
        this.me = me;
    }

    public void load() {
        me.viewer().require(Role.COORDINATOR);
        if (!isNew()) form = SourceForm.of(desk.source(me.viewer(), NewId.parse(id)));
    }

    public String save() {
        UUID saved = isNew() ? desk.add(me.viewer(), form.settings()) : edited(NewId.parse(id));
        return "/import/source?faces-redirect=true&id=" + saved;
    }

    private UUID edited(UUID source) {
        desk.edit(me.viewer(), source, form.getVersion(), form.settings());
        return source;
    }

    public boolean isNew() { return id == null || id.isEmpty(); }

    public SourceForm getForm() { return form; }

    public List<Version> getVersions() { return List.of(Version.values()); }

    public List<Sign> getSigns() { return List.of(Sign.values()); }

    public List<Rhythm> getRhythms() { return List.of(Rhythm.values()); }

    public List<DayOfWeek> getDays() { return List.of(DayOfWeek.values()); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
