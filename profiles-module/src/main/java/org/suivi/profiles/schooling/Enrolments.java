package org.suivi.profiles.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.reach.Editing;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Today;

/** Keeps the enrolments of profiles. */
@ApplicationScoped
public class Enrolments {

    private final EntityManager manager;
    private final Today today;
    private final Feed feed;

    @Inject
    Enrolments(EntityManager manager, Today today, Feed feed) {
        this.manager = manager;
        this.today = today;
        this.feed = feed;
    }

    /**
     * Adds an enrolment; one that lasts ends those at the same institution before it, and the same again changes
     * nothing. Somebody may be enrolled at two institutions.
     */
    public void enrol(Editing editing, NewEnrolment enrolment) {
        allowed(editing.viewer(), enrolment);
        List<Enrolment> lasting = manager.createQuery(
                "select e from Enrolment e where e.profile = :profile and (e.until is null or e.until > :today)",
                Enrolment.class).setParameter("profile", editing.profile().value())
                .setParameter("today", today.date()).getResultList();
        if (makeWay(lasting, enrolment)) manager.persist(new Enrolment(editing.profile(), enrolment));
    }

    /** The first enrolments of a profile that is just being made, as if one came after the other. */
    public Fields ofNewProfile(NewRows rows, Editing editing, List<NewEnrolment> enrolments) {
        var all = new ArrayList<Enrolment>();
        var names = new HashMap<UUID, String>();
        for (var one : enrolments) {
            names.put(one.institution(), allowed(editing.viewer(), one).view().name());
            if (makeWay(all.stream().filter(Enrolment::isOpen).toList(), one))
                all.add(new Enrolment(editing.profile(), one));
        }
        var fields = new Fields();
        for (var one : all) {
            one.addTo(rows);
            put(fields, one.view(names.get(one.institution())));
        }
        return fields;
    }

    private Institution allowed(Viewer viewer, NewEnrolment enrolment) {
        var limit = viewer.institutions();
        if (!limit.isEmpty() && !limit.contains(enrolment.institution())) throw new NotAllowed("institution");
        Institution place = manager.find(Institution.class, enrolment.institution());
        if (place == null) throw new InvalidValue("institution", "unknown");
        return place;
    }

    /** Ends what the enrolment replaces; false when it is there already. */
    private boolean makeWay(List<Enrolment> lasting, NewEnrolment enrolment) {
        if (enrolment.until() == null && lasting.stream().anyMatch(known -> known.isOpen() && known.says(enrolment)))
            return false;
        if (enrolment.until() != null && !enrolment.until().isAfter(today.date())) return true;
        LocalDate start = enrolment.from() == null ? today.date() : enrolment.from();
        lasting.stream().filter(known -> known.institution().equals(enrolment.institution()) && known.lastsOn(start))
                .forEach(known -> known.giveWayTo(start));
        return true;
    }

    /** An end that is over already is told at once to those who serve the institution; others are told when it is. */
    public void end(Editing editing, UUID enrolment, LocalDate until) {
        Enrolment known = own(editing, enrolment);
        LocalDate last = until == null ? today.date() : until;
        known.end(last);
        if (last.isBefore(today.date())) feed.tell(Change.of(ChangeType.PROFILE_WITHDRAWN, editing.profile())
                .toldTo(known.institution()));
    }

    /** Takes an end back; until is null when it goes on. */
    public void resume(Editing editing, UUID enrolment, LocalDate until) { own(editing, enrolment).resume(until); }

    private Enrolment own(Editing editing, UUID enrolment) {
        Enrolment known = manager.find(Enrolment.class, enrolment);
        if (known == null || !known.isOf(editing.profile())) throw new NotVisible();
        return known;
    }

    /** What the history calls them. */
    public static void addTo(Fields fields, List<EnrolmentView> enrolments) {
        enrolments.forEach(one -> put(fields, one));
    }

    private static void put(Fields fields, EnrolmentView one) {
        String grade = one.grade() == null ? "" : ", " + one.grade();
        fields.put("enrolment", one.id(),
                Said.text(one.institutionName() + grade).between(one.from(), one.until()), false);
    }
}
