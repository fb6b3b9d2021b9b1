package org.suivi.sharing.access;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Rights.Right;
import org.suivi.sharing.audit.AuditTrail;

/** Decides, from the database and in every call, what a viewer may see and do with a record. */
@ApplicationScoped
public class Access {

    /** Highest level first; then without cut-off, the latest cut-off first; then custody before shares. */
    private static final Comparator<Permit> BEST_FIRST = Comparator.comparing(Permit::level).reversed()
        .thenComparing(Permit::upTo, Comparator.nullsFirst(Comparator.<Instant>reverseOrder()))
        .thenComparing(permit -> permit.path().kind());

    private final EntityManager em;
    private final Rights rights;
    private final AuditTrail audit;
    private final Event<RecordsWithinBoundsRequested> bounds;

    @Inject
    Access(EntityManager em, Rights rights, AuditTrail audit, Event<RecordsWithinBoundsRequested> bounds) {
        this.em = em;
        this.rights = rights;
        this.audit = audit;
        this.bounds = bounds;
    }

    /**
     * The right to see or do at least this much, or a refusal. From {@link Level#WRITE} on, the custody of the record
     * is locked first, so that a withdrawal cannot slip in between the decision and the change.
     *
     * @throws NotVisible when the viewer may not know that the record exists
     * @throws NotAllowed when the viewer may know of it, but needs more
     */
    public Permit require(Viewer viewer, RecordId record, Level level) {
        if (level.atLeast(Level.WRITE)) lock(record);
        Permit known = best(viewer, record).orElseThrow(NotVisible::new);
        Permit best = viewer.isClient() ? adding(known, level) : known;
        if (!best.atLeast(level)) throw new NotAllowed(need(level));
        audit.path(best.path().toString());
        return best;
    }

    /** The best right the viewer has, if any; says nothing about why there is none. */
    public Optional<Permit> best(Viewer viewer, RecordId record) {
        if (!within(viewer, record)) return Optional.empty();
        return rights.of(viewer, record).stream().map(right -> permit(viewer, record, right)).min(BEST_FIRST);
    }

    /** The right of a certain kind, whatever better ones there are. */
    public Optional<Permit> through(Viewer viewer, RecordId record, RightPath.Kind kind) {
        if (!within(viewer, record)) return Optional.empty();
        return rights.of(viewer, record).stream().filter(right -> right.path().kind() == kind)
            .map(right -> permit(viewer, record, right)).min(BEST_FIRST);
    }

    /** Those of the records that the viewer may know of, whatever the level. */
    public Set<UUID> knownAmong(Viewer viewer, Collection<UUID> records) {
        return within(viewer, rights.knownAmong(viewer, records));
    }

    /** Whether a record is about anyone the viewer may see at all; gives no right to it. */
    public boolean within(Viewer viewer, RecordId record) {
        return !within(viewer, Set.of(record.value())).isEmpty();
    }

    /** Those of the records that are about anyone of the viewer's institutions; gives no right to them. */
    public Set<UUID> within(Viewer viewer, Set<UUID> records) {
        if (viewer.institutions().isEmpty() || records.isEmpty()) return records;
        RecordsWithinBoundsRequested asked = new RecordsWithinBoundsRequested(viewer, records);
        bounds.fire(asked);
        return asked.granted();
    }

    /**
     * Keeps everything around the record as it is until this transaction ends; says nothing about any right.
     *
     * @throws NotVisible when there is no such record
     */
    public void lock(RecordId record) {
        if (em.find(Custody.class, record.value(), PESSIMISTIC_WRITE) == null) throw new NotVisible();
    }

    /** A program adds what its scopes and a share with its workspace allow; it never reads what stands in a record. */
    private Permit adding(Permit known, Level level) {
        Viewer viewer = known.viewer();
        boolean adds = level == Level.WRITE && viewer.has(Scope.DOCUMENTS_WRITE)
            || level == Level.FULL && viewer.has(Scope.LINKS_WRITE);
        if (!adds) return known;
        return rights.of(viewer, known.record()).stream()
            .map(right -> right.permit(viewer, known.record(), right.level().limitedTo(level)))
            .min(BEST_FIRST).orElse(known);
    }

    /** Content is for practitioners; in every other role a right shows no more than that the record exists. */
    private static Permit permit(Viewer viewer, RecordId record, Right right) {
        Level level = viewer.is(Role.PRACTITIONER) ? right.level() : Level.SUMMARY;
        return right.permit(viewer, record, level);
    }

    private static String need(Level level) {
        return level == Level.HOLD ? "holder" : level.name().toLowerCase(java.util.Locale.ROOT) + "-access";
    }
}
