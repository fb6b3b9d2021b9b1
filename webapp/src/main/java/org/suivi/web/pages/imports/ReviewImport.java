package org.suivi.web.pages.imports;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
import org.suivi.web.texts.Texts;

/** People of an import who may have a profile already, each with the candidates to decide among. */
@Named
@ViewScoped
public class ReviewImport implements Serializable {

    private final ReviewDesk desk;
    private final RunLog log;
    private final ImportWorker worker;
    private final CurrentViewer me;
    private final Texts texts;
    private String id;
    private transient RunView run;
    private transient List<ReviewCase> cases;
    /** Of those shown, whom others have decided about since. */
    private Set<UUID> decided = Set.of();

    @Inject
    ReviewImport(ReviewDesk desk, RunLog log, ImportWorker worker, CurrentViewer me, Texts texts) {
        this.desk = desk;
        this.log = log;
        this.worker = worker;
        this.me = me;
        this.texts = texts;
    }

    public void load() {
        UUID wanted = NewId.parse(id);
        run = log.run(me.viewer(), wanted);
        cases = desk.waiting(me.viewer(), wanted);
        decided = Set.of();
    }

    /**
     * Looks again after others have decided, or brought the import on. While anybody waits, everyone stays in their
     * place: nobody else comes under the reader’s hand.
     */
    public void look() {
        List<ReviewCase> shown = getCases();
        load();
        if (cases.isEmpty()) return;
        Set<UUID> waiting = items(cases);
        Set<UUID> before = items(shown);
        decided = before.stream().filter(item -> !waiting.contains(item)).collect(Collectors.toSet());
        cases = Stream.concat(shown.stream(), cases.stream().filter(one -> !before.contains(one.item()))).toList();
    }

    private static Set<UUID> items(List<ReviewCase> cases) {
        return cases.stream().map(ReviewCase::item).collect(Collectors.toSet());
    }

    public boolean isDecided(ReviewCase one) { return decided.contains(one.item()); }

    /**
     * Notes that the person of the file is the one of a profile, or a new one. Who was meant comes with the request:
     * the list may have grown shorter under the reader’s hand.
     */
    public void decide() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String profile = asked.get("profile");
        cases = null;
        desk.decide(me.viewer(), NewId.parse(id), NewId.parse(asked.get("item")),
            profile == null ? null : ProfileId.of(profile));
        load();
        if (run.isWorking()) worker.start(me.viewer(), run.id());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("imports.review.noted")));
    }

    public RunView getRun() { return run; }

    /** Read anew after a refusal, which comes when the list is no longer true. */
    public List<ReviewCase> getCases() {
        if (cases == null) load();
        return cases;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
