package org.suivi.profiles.reach;

import java.util.stream.Collectors;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.audit.UseCase;

/** The profiles within a viewer's reach: one page at a time, searched, counted, or a single one. */
@ApplicationScoped
@Transactional
@UseCase
public class VisibleProfiles {

    private final ProfileList list;
    private final ProfileCount count;
    private final Summaries summaries;
    private final AuditTrail audit;

    @Inject
    VisibleProfiles(ProfileList list, ProfileCount count, Summaries summaries, AuditTrail audit) {
        this.list = list;
        this.count = count;
        this.summaries = summaries;
        this.audit = audit;
    }

    public ProfilePage page(Viewer viewer, ProfileQuery query) {
        if (viewer.parties().isEmpty()) return new ProfilePage(List.of(), query.first(), false, null);
        List<ListedRow> found = list.rows(viewer, query, query.size() + 1);
        List<ListedRow> rows = found.subList(0, Math.min(query.size(), found.size()));
        return new ProfilePage(disclosed(rows.stream().map(ListedRow::summary).toList()), query.first(),
                found.size() > query.size(), rows.isEmpty() ? null : rows.get(rows.size() - 1).place());
    }

    /** How many profiles the query finds on all its pages together. */
    @UseCase(quiet = true)
    public CappedCount count(Viewer viewer, ProfileQuery query) {
        return viewer.parties().isEmpty() ? CappedCount.of(0) : count.of(viewer, query);
    }

    /** Whether the viewer may know that the profile exists. */
    @UseCase(quiet = true)
    public boolean sees(Viewer viewer, ProfileId profile) {
        return !summaries.visible(viewer, List.of(profile)).isEmpty();
    }

    /** Those of the profiles that the viewer may know of; nothing of them is shown. */
    @UseCase(quiet = true)
    public Set<ProfileId> visible(Viewer viewer, Collection<ProfileId> profiles) {
        return summaries.visible(viewer, profiles).stream().map(ProfileId::new).collect(Collectors.toSet());
    }

    /** The summaries of those of the profiles that are within reach, by name. */
    public List<ProfileSummary> of(Viewer viewer, Collection<ProfileId> profiles) {
        return disclosed(summaries.of(summaries.visible(viewer, profiles)));
    }

    /** Everyone who is shown by name stands in the audit trail. */
    private List<ProfileSummary> disclosed(List<ProfileSummary> rows) {
        rows.forEach(row -> audit.subject(row.id()));
        return rows;
    }
}
