package org.suivi.web.pages.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.sharing.jobs.JobTurn;
import org.suivi.sharing.jobs.JobView;
import org.suivi.sharing.notices.MailState;
import org.suivi.sharing.notices.Outbox;
import org.suivi.sharing.upkeep.JobDesk;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** How Suivi itself fares: its jobs, of which a run can be asked for, and the mails that wait. */
@Named
@ViewScoped
public class Operation implements Serializable {

    private final JobDesk desk;
    private final Outbox outbox;
    private final CurrentViewer me;
    private final Texts texts;
    private final Clock clock;
    private final Awaited awaited = new Awaited();
    private List<JobView> shown;
    private Set<String> askable;
    private Map<MailState, Long> mails;

    @Inject
    Operation(JobDesk desk, Outbox outbox, CurrentViewer me, Texts texts, Clock clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
    }

    /** Reads all at once, before the page is written. */
    public void load() {
        shown = desk.all(me.viewer());
        askable = desk.worthAsking(me.viewer());
        mails = outbox.counts(me.viewer());
    }

    public void run(JobView job) {
        boolean begun = desk.begin(me.viewer(), job.name());
        awaited.add(job, clock.instant());
        say(FacesMessage.SEVERITY_INFO, texts.fill(begun ? "admin.job-begun" : "admin.job-already", named(job)));
        load();
    }

    /** Looks again, and tells how the runs that were asked for came out. */
    public void look() {
        load();
        awaited.ended(shown).forEach(this::tell);
    }

    private void tell(JobView job) {
        if (job.succeeded()) say(FacesMessage.SEVERITY_INFO, texts.fill("admin.job-ended", named(job)));
        else say(FacesMessage.SEVERITY_ERROR, texts.fill("admin.job-ended-badly", named(job), job.outcome()));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** A job of a module without a text of its own goes by its name. */
    public String named(JobView job) {
        String key = "job." + job.name();
        return texts.containsKey(key) ? texts.get(key) : job.name();
    }

    public boolean isAskable(JobView job) { return askable.contains(job.name()); }

    /** Those that nobody can ask for are due every few seconds, which says nothing; or they exist no longer. */
    public boolean isUnderWay(JobView job) {
        return job.turn() == JobTurn.RUNNING || job.turn() == JobTurn.DUE && isAskable(job);
    }

    public boolean isAwaiting() { return awaited.any(clock.instant()); }

    public long count(MailState state) { return mails.getOrDefault(state, 0L); }

    public MailState[] getStates() { return MailState.values(); }

    public List<JobView> getJobs() { return shown; }

    public boolean isMailReady() { return outbox.ready(); }
}
