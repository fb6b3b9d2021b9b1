package org.suivi.profiles.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where it is found out whether someone has a profile already. */
@ApplicationScoped
@Transactional
@UseCase
public class IdentityDesk {

    private static final int MOST = 10;

    private final ProfileRights rights;
    private final VisibleProfiles profiles;
    private final Candidates candidates;
    private final DifferentPeople different;

    @Inject
    IdentityDesk(ProfileRights rights, VisibleProfiles profiles, Candidates candidates, DifferentPeople different) {
        this.rights = rights;
        this.profiles = profiles;
        this.candidates = candidates;
        this.different = different;
    }

    /** Profiles within reach that may be the same person, likeliest first, at most ten. */
    public List<PossibleDuplicate> possibleDuplicates(Viewer viewer, Likeness likeness) {
        if (viewer.parties().isEmpty()) return List.of();
        Map<ProfileId, Agreement> found = candidates.of(viewer, likeness);
        if (likeness.profile() != null) found.keySet().removeAll(different.from(likeness.profile()));
        Map<ProfileId, ProfileSummary> shown = profiles.of(viewer, found.keySet()).stream()
                .collect(Collectors.toMap(ProfileSummary::id, Function.identity()));
        return shown.values().stream()
                .map(profile -> found.get(profile.id()).with(profile, likeness))
                .filter(PossibleDuplicate::isWorthALook)
                .sorted(Comparator.comparing(PossibleDuplicate::score).reversed()
                        .thenComparing(one -> one.profile().number()))
                .limit(MOST).toList();
    }

    /** Remembers that the two are different people. */
    public void notDuplicates(Viewer viewer, ProfileId one, ProfileId other, String reason) {
        if (one.equals(other)) throw new InvalidValue("other", "same");
        different.remember(rights.edit(viewer, one), rights.see(viewer, other),
                InvalidValue.optionalLines("reason", reason, 500));
    }
}
