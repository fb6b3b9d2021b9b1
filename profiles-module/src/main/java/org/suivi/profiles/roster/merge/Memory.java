package org.suivi.profiles.roster.merge;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.merge.SourceKeys.Key;
import org.suivi.profiles.roster.merge.SourceKeys.Kind;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** Keeps what is needed to see next time that nothing is new, or who changed what. */
@ApplicationScoped
class Memory {

    private final SourceKeys keys;
    private final SourceValues values;
    private final Stamps stamps;

    @Inject
    Memory(SourceKeys keys, SourceValues values, Stamps stamps) {
        this.keys = keys;
        this.values = values;
        this.stamps = stamps;
    }

    void remember(String source, ProfileId profile, Claims claims) {
        remember(source, profile.value(), claims.values());
    }

    void remember(String source, UUID target, Map<Field, String> said) { values.remember(target, source, said); }

    /**
     * Ties all keys of the person to the profile as it is now; answers the version of the profile. What a complete
     * delivery says of one school only is not taken for what the next one says of all.
     */
    long keep(Viewer viewer, Sending sending, IncomingPerson person, Kept kept) {
        var stamp = stamps.of(kept.profile());
        boolean partly = sending.rules().complete() && !viewer.institutions().isEmpty();
        for (String id : person.externalIds())
            keys.put(viewer, sending, new Key(Kind.PROFILE, id, kept.profile().value()),
                kept.settled() && !partly ? stamp.with(sending, person) : null);
        return stamp.version();
    }

    /** A profile, and whether nothing waits for a decision, so that the same need not be looked at again. */
    record Kept(ProfileId profile, boolean settled) {}

    /** The same for profiles that were just made, none of whose keys was known. */
    void keepNew(NewRows rows, Viewer viewer, Sending sending, Made made) {
        var now = stamps.of(made.people().keySet().stream().map(one -> one.profile().value()).toList());
        made.people().forEach((one, person) -> {
            UUID profile = one.profile().value();
            boolean settled = !made.unsettled().contains(one.profile());
            for (String id : person.externalIds())
                keys.addTo(rows, viewer, sending, new Key(Kind.PROFILE, id, profile),
                    settled ? now.get(profile).with(sending, person) : null);
        });
    }

    /** New profiles, and those of them about whose contacts something waits for a decision. */
    record Made(Map<Editing, IncomingPerson> people, Set<ProfileId> unsettled) {}

    /** The person is not among the source's people any more. */
    void left(UUID profile, String source) { keys.left(profile, source); }

    /** The person is among them again, and is looked at the next time. */
    void stayed(UUID profile, String source) { keys.stayed(profile, source); }

    /** What the source said is not what stands there: the person is looked at the next time. */
    void unsettle(UUID profile, String source) { keys.unsettle(profile, source); }

    void forget(UUID target, String source) { keys.forget(target, source); }

    void restore(String source, Effect undone) {
        values.restore(undone.target(), source, undone.field(), undone.before());
    }
}
