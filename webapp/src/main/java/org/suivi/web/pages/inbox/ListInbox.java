package org.suivi.web.pages.inbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.notices.Notices;
import org.suivi.web.login.CurrentViewer;

/** The inbox: what is to be answered and what is to be known, and the answer to an offer. */
@Named
@ViewScoped
public class ListInbox implements Serializable {

    private final Handovers handovers;
    private final Notices notices;
    private final Arrival arrival;
    private final CurrentViewer me;
    private boolean all;
    private String id;
    private Preview preview;
    private String reason;
    private List<Item> items = List.of();
    private UUID answered;

    @Inject
    ListInbox(Handovers handovers, Notices notices, Arrival arrival, CurrentViewer me) {
        this.handovers = handovers;
        this.notices = notices;
        this.arrival = arrival;
        this.me = me;
    }

    /** Opens the inbox at the item of the address, if there is one, else at what waits longest in view. */
    public void load() {
        refresh();
        items.stream().filter(item -> item.id().toString().equals(id)).findFirst().ifPresent(this::choose);
    }

    public void refresh() {
        var viewer = me.viewer();
        var offers = handovers.inbox(viewer).stream().map(Item::of);
        var heard = notices.list(viewer).stream()
                .filter(notice -> notice.handover() == null || !isOffered(notice.kind())).map(Item::of);
        items = Stream.concat(offers, heard).sorted(Comparator.comparing(Item::open)
                .thenComparing(Item::at).reversed()).toList();
        if (preview != null) preview = preview.asIn(items);
    }

    /** Looks again after something has arrived. */
    public void look() { refresh(); }

    /** Shows one item; an offer counts as seen, a notice as read. */
    public void choose(Item item) {
        id = item.id().toString();
        answered = null;
        if (item.isOffer() && item.open()) handovers.seen(me.viewer(), item.id());
        if (!item.isOffer() && item.open()) notices.markRead(me.viewer(), item.id());
        preview = arrival.of(me.viewer(), item);
        refresh();
    }

    /** Back to the list, on a telephone. */
    public void leave() {
        preview = null;
        id = null;
    }

    /** Takes the record over in person, or leaves it in the queue of the unit that it was offered to. */
    public void accept(boolean keepInQueue) {
        var offer = preview.item().offer();
        Party holder = keepInQueue ? offer.to().party() : null;
        handovers.accept(me.viewer(), offer.id(), holder);
        answer(offer.id());
    }

    public void decline() {
        handovers.decline(me.viewer(), preview.item().id(), reason);
        reason = null;
        answer(preview.item().id());
    }

    public void markAllRead() {
        notices.markAllRead(me.viewer());
        refresh();
    }

    private void answer(UUID offer) {
        answered = offer;
        refresh();
    }

    /** An offer has a line of its own; its notice would only repeat it. */
    private static boolean isOffered(String kind) { return kind.endsWith("transfer-offered"); }

    public void show(boolean everything) { all = everything; }

    public List<Item> getItems() { return all ? items : items.stream().filter(this::isShown).toList(); }

    /** What was opened stays in the list until the next visit. */
    private boolean isShown(Item item) { return item.open() || item.id().toString().equals(id); }

    public long getToDo() { return items.stream().filter(Item::open).count(); }

    /** Whether a notice was not read yet. */
    public boolean isUnheard() { return items.stream().anyMatch(item -> item.open() && !item.isOffer()); }

    /** Whether the offer in view was made to a unit of the viewer rather than in person. */
    public boolean isToUnit() { return preview.item().offer().to().party().kind() != Party.Kind.STAFF; }

    public boolean isAll() { return all; }

    public Preview getPreview() { return preview; }

    /** Whether the offer in view was answered just now. */
    public boolean isAnswered() { return preview != null && preview.item().id().equals(answered); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
