package org.suivi.web.pages.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.suivi.sharing.jobs.JobView;
import org.suivi.sharing.jobs.Jobs;
import org.suivi.sharing.notices.MailState;
import org.suivi.sharing.notices.Outbox;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** How Suivi itself fares: its jobs, and the mails that wait. */
@Named
@RequestScoped
public class Operation {

    private final Jobs jobs;
    private final Outbox outbox;
    private final CurrentViewer me;
    private final Texts texts;
    private List<JobView> shown;
    private Map<MailState, Long> mails;

    @Inject
    Operation(Jobs jobs, Outbox outbox, CurrentViewer me, Texts texts) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.me = me;
        this.texts = texts;
    }

    /** Reads both at once, before the page is written. */
    public void load() {
        shown = jobs.all(me.viewer());
        mails = outbox.counts(me.viewer());
    }

    /** A job of a module without a text of its own goes by its name. */
    public String named(JobView job) {
        String key = "job." + job.name();
        return texts.containsKey(key) ? texts.get(key) : job.name();
    }

    public long count(MailState state) { return mails.getOrDefault(state, 0L); }

    public MailState[] getStates() { return MailState.values(); }

    public List<JobView> getJobs() { return shown; }

    public boolean isMailReady() { return outbox.ready(); }
}
