package org.suivi.records.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.audit.UseCase;

/** Where programs look up records from outside; people look into them elsewhere. */
@ApplicationScoped
@Transactional
@UseCase
public class OutlineDesk {

    private final Access access;
    private final RecordOutlines records;
    private final InsideOutlines inside;
    private final VisibleProfiles visible;
    private final AuditTrail trail;

    @Inject
    OutlineDesk(Access access, RecordOutlines records, InsideOutlines inside, VisibleProfiles visible,
            AuditTrail trail) {
        this.access = access;
        this.records = records;
        this.inside = inside;
        this.visible = visible;
        this.trail = trail;
    }

    /** The next records that are there for the program. */
    public List<RecordOutline> page(Viewer viewer, OutlineQuery query) {
        requireReading(viewer);
        if (query.profile() != null && !visible.sees(viewer, query.profile())) return List.of();
        var found = records.page(viewer, query);
        found.forEach(record -> trail.subject(record.id()));
        return found;
    }

    public RecordOutline view(Viewer viewer, RecordId record) {
        requireReading(viewer);
        return records.one(access.require(viewer, record, Level.SUMMARY));
    }

    /** The people who are in the record now, as far as the program sees them, the primary one first. */
    public List<LinkOutline> links(Viewer viewer, RecordId record) {
        requireProgram(viewer);
        if (!viewer.has(Scope.LINKS_WRITE)) viewer.require(Scope.RECORDS_METADATA_READ);
        var links = inside.links(access.require(viewer, record, Level.SUMMARY));
        var seen = seen(viewer, links);
        return links.stream().filter(link -> seen.contains(link.profile())).toList();
    }

    /** One of them. */
    public LinkOutline link(Viewer viewer, RecordId record, UUID link) {
        return links(viewer, record).stream().filter(each -> each.id().equals(link)).findAny()
                .orElseThrow(NotVisible::new);
    }

    /** The next signed notes of the record; none without a share that gives more than its existence. */
    public List<NoteOutline> notes(Viewer viewer, RecordId record, UUID after, int limit) {
        requireReading(viewer);
        return inside.notes(access.require(viewer, record, Level.SUMMARY), after, limit);
    }

    private Set<ProfileId> seen(Viewer viewer, List<LinkOutline> links) {
        var people = links.stream().map(LinkOutline::profile).sorted(Comparator.comparing(ProfileId::value)).toList();
        return visible.of(viewer, people).stream().map(ProfileSummary::id).collect(Collectors.toSet());
    }

    private static void requireProgram(Viewer viewer) { viewer.require(Role.INTEGRATION); }

    private static void requireReading(Viewer viewer) {
        requireProgram(viewer);
        viewer.require(Scope.RECORDS_METADATA_READ);
    }
}
