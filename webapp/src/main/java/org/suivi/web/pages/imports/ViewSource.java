package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.online.FetchView;
import org.suivi.profiles.roster.online.OnlineWork.Open;
import org.suivi.profiles.roster.online.Probe;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.SourceView;
import org.suivi.sharing.NewId;
import org.suivi.web.login.CurrentViewer;

/** One source: what it is, how its last readings went, and what may be done with it. */
@Named
@ViewScoped
public class ViewSource implements Serializable {

    private final SourceDesk desk;
    private final Probe probe;
    private final RunLog log;
    private final SourceWorker worker;
    private final CurrentViewer me;
    private String id;
    private transient SourceView source;
    private transient List<FetchRow> fetches;
    private transient Probe.Finding finding;

    @Inject
    ViewSource(SourceDesk desk, Probe probe, RunLog log, SourceWorker worker, CurrentViewer me) {
        this.desk = desk;
        this.probe = probe;
        this.log = log;
        this.worker = worker;
        this.me = me;
    }

    public void load() { look(); }

    public void look() {
        source = desk.source(me.viewer(), key());
        fetches = new ArrayList<>();
        for (FetchView one : desk.fetches(me.viewer(), key()))
            fetches.add(new FetchRow(one, one.run() == null ? null : log.run(me.viewer(), one.run())));
    }

    public void test() {
        finding = probe.of(me.viewer(), key());
        look();
    }

    public void fetchChanges() { fetch(false); }

    public void fetchWhole() { fetch(true); }

    public void resume() {
        desk.resume(me.viewer(), key(), getLatest().fetch().id());
        goOn(getLatest().fetch().id());
    }

    public void cancel() {
        desk.cancel(me.viewer(), key(), getLatest().fetch().id());
        look();
    }

    public String close() {
        desk.close(me.viewer(), key());
        return "/import/sources?faces-redirect=true";
    }

    private void fetch(boolean whole) { goOn(desk.fetch(me.viewer(), key(), whole)); }

    private void goOn(UUID fetch) {
        finding = null;
        worker.start(new Open(fetch, key()));
        look();
    }

    private UUID key() { return NewId.parse(id); }

    public SourceView getSource() {
        if (source == null) look();
        return source;
    }

    public List<FetchRow> getFetches() {
        if (fetches == null) look();
        return fetches;
    }

    /** Null before the first. */
    public FetchRow getLatest() { return getFetches().isEmpty() ? null : getFetches().get(0); }

    public Probe.Finding getFinding() { return finding; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
