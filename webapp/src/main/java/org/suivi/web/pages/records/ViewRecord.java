package org.suivi.web.pages.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordView;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.access.RightPath;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.login.CurrentViewer;

/** The record’s page: its header, and how much of the rest this viewer may see and do. */
@Named
@ViewScoped
public class ViewRecord implements Serializable {

    private static final int SHOWN_PEOPLE = 8;

    private final RecordDesk records;
    private final VisibleProfiles profiles;
    private final Handovers handovers;
    private final RecordHistory history;
    private final CurrentViewer me;
    private String id;
    private RecordView record;
    private List<LinkedPerson> people = List.of();
    private TransferView pending;

    @Inject
    ViewRecord(RecordDesk records, VisibleProfiles profiles, Handovers handovers, RecordHistory history,
               CurrentViewer me) {
        this.records = records;
        this.profiles = profiles;
        this.handovers = handovers;
        this.history = history;
        this.me = me;
    }

    /** Looks the record up; refused like an unknown page where the viewer may not know of it. */
    public void refresh() {
        record = records.view(me.viewer(), recordId());
        var linked = record.people().stream().map(RecordView.Link::profile).toList();
        people = LinkedPerson.of(record.people(), profiles.of(me.viewer(), linked));
        pending = handovers.open(me.viewer(), recordId()).orElse(null);
        history.look(me.viewer(), record);
    }

    /** Looks again after something has happened to the record; access that has ended shows at once. */
    public void look() {
        Level before = record == null ? null : record.level();
        try {
            refresh();
        } catch (NotVisible ended) {
            record = null;
            people = List.of();
        }
        if (before != (record == null ? null : record.level())) showAnew();
    }

    /** What the page may show has changed as a whole; a text that was not saved yet is offered for copying. */
    private static void showAnew() {
        PrimeFaces.current().ajax().update("record");
        PrimeFaces.current().executeScript("suivi.draft.rescue()");
    }

    public RecordId recordId() { return RecordId.of(id); }

    public RecordView getRecord() { return record; }

    public List<LinkedPerson> getPeople() { return people; }

    public List<LinkedPerson> getShownPeople() { return people.subList(0, Math.min(SHOWN_PEOPLE, people.size())); }

    public int getFurtherPeople() { return Math.max(0, people.size() - SHOWN_PEOPLE); }

    /** The offer that waits for an answer, or null. */
    public TransferView getPending() { return pending; }

    public boolean isGone() { return record == null; }

    public boolean isReadable() { return has(Level.READ); }

    /** Notes and documents may be added: the right is there and the record is active. */
    public boolean isWritable() { return has(Level.WRITE) && record.active(); }

    /** Facts, people and shares may be changed. */
    public boolean isKept() { return has(Level.FULL) && record.active(); }

    /** A wrong person may be replaced, also by whoever keeps the place in order without reading the record. */
    public boolean isReplaceable() {
        return isKept() || record != null && record.active() && record.path().kind() == RightPath.Kind.COORDINATOR;
    }

    public boolean isHeld() { return has(Level.HOLD); }

    /** The right comes from a share that the viewer was given in person and can give back. */
    public boolean isLeavable() {
        return record != null && record.path().kind() == RightPath.Kind.GRANT
                && record.path().via().equals(me.viewer().self());
    }

    public boolean isTransferable() {
        boolean moves = isHeld() || record != null && record.path().kind() == RightPath.Kind.COORDINATOR;
        return moves && record.active();
    }

    /** It waits in the queue of a unit, and the viewer is one who can take it. */
    public boolean isTakeable() {
        return isHeld() && record.active() && record.holder().holder().kind() != me.viewer().self().kind();
    }

    private boolean has(Level level) { return record != null && record.level().atLeast(level); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }
}
