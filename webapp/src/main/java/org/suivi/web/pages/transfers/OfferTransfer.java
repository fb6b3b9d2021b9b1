package org.suivi.web.pages.transfers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.people.PartyView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** The steps that offer a record to someone else; everything chosen stays until the offer is sent. */
@Named
@ViewScoped
public class OfferTransfer implements Serializable {

    private static final int SHOWN_PEOPLE = 5;

    private final RecordDesk records;
    private final Handovers handovers;
    private final Contents contents;
    private final Recipients recipients;
    private final CurrentViewer me;
    private final Fields fields = new Fields().with("confidential", "false");
    private String record;
    private RecordView about;
    private Counts counts = Counts.UNKNOWN;
    private Step step = Step.RECIPIENT;
    private PartyView to;
    private boolean keepCopy = true;

    @Inject
    OfferTransfer(RecordDesk records, Handovers handovers, Contents contents, Recipients recipients,
                  CurrentViewer me) {
        this.records = records;
        this.handovers = handovers;
        this.contents = contents;
        this.recipients = recipients;
        this.me = me;
    }

    /** Begins, or goes on to where an offer that is open already stands. */
    public String load() {
        about = records.view(me.viewer(), RecordId.of(record));
        counts = contents.of(me.viewer(), about);
        return handovers.open(me.viewer(), about.id()).map(open -> follow(open.id())).orElse(null);
    }

    public void choose(PartyView chosen) { to = chosen; }

    public void next() {
        if (to == null) throw new InvalidValue("to", "recipient-missing");
        if (step == Step.MESSAGE) handovers.requireLastDay(me.viewer(), fields.day("answerBy"));
        step = step.next();
    }

    public void back() { step = step.previous(); }

    /** Goes back to a step that is done already. */
    public void go(Step wanted) {
        if (wanted.compareTo(step) < 0) step = wanted;
    }

    public String send() {
        var offer = new TransferOffer(to.party(), fields.text("message"), fields.day("answerBy"),
                keepCopy, isIncluding());
        return follow(handovers.offer(me.viewer(), about.id(), offer));
    }

    private static String follow(Object handover) { return "/transfers/view.xhtml?faces-redirect=true&id=" + handover; }

    /** People and units of the record’s own service and workspace, who usually take over. */
    public List<PartyView> getSuggested() { return recipients.near(me.viewer(), about); }

    public boolean isGoingElsewhere() { return to != null && !recipients.isWithin(about, to.party()); }

    /** Whether confidential notes and documents go along. */
    public boolean isIncluding() { return fields.flag("confidential"); }

    public List<RecordView.Link> getFirstPeople() { return about.people().stream().limit(SHOWN_PEOPLE).toList(); }

    public LocalDate getAnswerBy() { return fields.day("answerBy"); }

    public boolean isKeepCopy() { return keepCopy; }

    public void setKeepCopy(boolean keepCopy) { this.keepCopy = keepCopy; }

    public RecordView getAbout() { return about; }

    public Counts getCounts() { return counts; }

    public Step getStep() { return step; }

    public Step[] getSteps() { return Step.values(); }

    public PartyView getTo() { return to; }

    public void setTo(PartyView to) { this.to = to; }

    public Map<String, Object> getFields() { return fields; }

    public String getRecord() { return record; }

    public void setRecord(String record) { this.record = record; }
}
