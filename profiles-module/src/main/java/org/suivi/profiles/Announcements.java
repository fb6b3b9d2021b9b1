package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.ProfileFact.ProfileChanged;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.reach.Homes;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Writes a changed profile as a new version, tells whoever shows it, and says how far the change reaches. */
@ApplicationScoped
class Announcements {

    private static final String FOLLOWERS = """
            select count(distinct c.record_id), count(distinct c.holder_id), count(distinct c.workspace_id)
              from profiles_follow f join sharing_custody c on c.record_id = f.record_id
             where f.profile_id = ? and f.active
            """;

    private final EntityManager manager;
    private final Sql sql;
    private final Homes homes;
    private final Today today;
    private final Event<ProfileFact> facts;

    @Inject
    Announcements(EntityManager manager, Sql sql, Homes homes, Today today, Event<ProfileFact> facts) {
        this.manager = manager;
        this.sql = sql;
        this.homes = homes;
        this.today = today;
        this.facts = facts;
    }

    void touch(Profile profile) {
        profile.touch(today.now());
        manager.flush();
    }

    Receipt changed(Editing editing, Profile profile, ProfileView now) {
        if (profile.moved()) homes.renamed(editing, profile.listed());
        facts.fire(new ProfileChanged(profile.id(), profile.version()));
        return receipt(now);
    }

    /** How far the profile reaches as it is. */
    Receipt receipt(ProfileView now) {
        Row count = sql.row(FOLLOWERS, now.id().value()).orElseThrow();
        return new Receipt(now, (int) count.number(0), (int) count.number(1), (int) count.number(2));
    }

    void tell(ProfileFact fact) { facts.fire(fact); }
}
