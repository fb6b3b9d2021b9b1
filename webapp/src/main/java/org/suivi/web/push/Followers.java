package org.suivi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileFact;
import org.suivi.profiles.ProfileFact.ProfileCreated;
import org.suivi.profiles.reach.Following;

/** Finds the records that follow a profile while its change is still being made: after the commit nobody asks. */
@ApplicationScoped
class Followers {

    private final Following following;
    private final Event<Followed> followed;

    @Inject
    Followers(Following following, Event<Followed> followed) {
        this.following = following;
        this.followed = followed;
    }

    void on(@Observes ProfileFact fact) {
        if (fact instanceof ProfileCreated) return;
        var records = following.recordsOf(fact.profile());
        if (!records.isEmpty()) followed.fire(new Followed(records));
    }
}
