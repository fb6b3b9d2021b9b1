package org.suivi.profiles;

import java.util.List;
import java.util.stream.Collectors;
import org.suivi.profiles.ProfileArchivalRequested.Blocker;
import org.suivi.sharing.Refusal;

/** The profile cannot be archived while active records follow it. */
public final class ProfileInUse extends Refusal {

    private final transient List<Blocker> named;
    private final int others;

    ProfileInUse(List<Blocker> named, int others) {
        super(Kind.CONFLICT, "profile-in-use", named.size() + others, names(named), others,
                named.size());
        this.named = List.copyOf(named);
        this.others = others;
    }

    /** The follow-ups that the viewer may know of. */
    public List<Blocker> named() { return named; }

    /** How many more there are that the viewer may not know of. */
    public int others() { return others; }

    private static String names(List<Blocker> named) {
        return named.stream().map(Blocker::name).collect(Collectors.joining(", "));
    }
}
