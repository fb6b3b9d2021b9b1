package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.ProfileFact;
import org.suivi.profiles.ProfileFact.StudentLeft;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.notices.Attention;

/** Says that somebody has left, and asks those who follow them what this means for the follow-up. */
@ApplicationScoped
class Farewell {

    private static final String FOLLOWERS = """
        select record_id from profiles_follow where profile_id = ? and active""";

    private final EntityManager manager;
    private final Attention attention;
    private final Event<ProfileFact> facts;

    @Inject
    Farewell(EntityManager manager, Attention attention, Event<ProfileFact> facts) {
        this.manager = manager;
        this.attention = attention;
        this.facts = facts;
    }

    void say(Viewer viewer, ProfileId profile) {
        facts.fire(new StudentLeft(profile));
        List<?> records = manager.createNativeQuery(FOLLOWERS).setParameter(1, profile.toString()).getResultList();
        for (Object record : records)
            attention.ask(viewer, new RecordId(UUID.fromString(record.toString())), "student-left");
    }
}
