package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.roster.ReviewCase;
import org.suivi.profiles.roster.ReviewDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;

/** People of an import who may have a profile already, each with the candidates to decide among. */
@Named
@ViewScoped
public class ReviewImport implements Serializable {

    private final ReviewDesk desk;
    private final RunLog log;
    private final ImportWorker worker;
    private final CurrentViewer me;
    private String id;
    private transient RunView run;
    private transient List<ReviewCase> cases;

    @Inject
    ReviewImport(ReviewDesk desk, RunLog log, ImportWorker worker, CurrentViewer me) {
        this.desk = desk;
        this.log = log;
        this.worker = worker;
        this.me = me;
    }

    public void load() {
        UUID wanted = NewId.parse(id);
        run = log.run(me.viewer(), wanted);
        cases = desk.waiting(me.viewer(), wanted);
    }

    public void same(UUID item, ProfileId profile) { decide(item, profile); }

    public void newPerson(UUID item) { decide(item, null); }

    private void decide(UUID item, ProfileId same) {
        desk.decide(me.viewer(), NewId.parse(id), item, same);
        load();
        if (run.isWorking()) worker.start(me.viewer(), run.id());
    }

    public RunView getRun() { return run; }

    public List<ReviewCase> getCases() { return cases; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
