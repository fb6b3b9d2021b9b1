package org.suivi.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.reach.Following;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** The way from records to the profiles in them. */
@ApplicationScoped
class People {

    private final VisibleProfiles visible;
    private final Following following;

    @Inject
    People(VisibleProfiles visible, Following following) {
        this.visible = visible;
        this.following = following;
    }

    /** Only who sees a person may put that person into a record, or a link would be a way to see anyone. */
    void requireVisible(Viewer viewer, Collection<ProfileId> profiles) {
        var wanted = new HashSet<>(profiles);
        if (visible.of(viewer, wanted).size() < wanted.size()) throw new NotVisible();
    }

    boolean sees(Viewer viewer, ProfileId profile) { return visible.sees(viewer, profile); }

    /** The periods of those whom the viewer may know: who serves some schools only sees nobody of another one. */
    List<RecordView.Link> known(Viewer viewer, List<RecordView.Link> links) {
        if (viewer.institutions().isEmpty()) return links;
        var known = visible.visible(viewer, links.stream().map(RecordView.Link::profile).toList());
        return links.stream().filter(link -> known.contains(link.profile())).toList();
    }

    /** From now on whoever sees the record sees these people. Each is locked, in an order that is always the same. */
    void follow(RecordId record, Collection<ProfileId> profiles) {
        profiles.stream().sorted(Comparator.comparing(ProfileId::value))
                .forEach(profile -> following.follow(record, profile));
    }

    void unfollow(RecordId record, ProfileId profile) { following.unfollow(record, profile); }

    void pause(RecordId record) { following.pause(record); }

    /** Follows again; the archived ones among the people are restored, and answered. */
    Set<ProfileId> resume(Viewer viewer, RecordId record) {
        return new LinkedHashSet<>(following.resume(viewer, record));
    }
}
