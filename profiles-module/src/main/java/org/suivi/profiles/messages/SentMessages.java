package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.suivi.sharing.ProfileId;

/** Finds who was written to; who asks has decided before whether the viewer may know. */
@ApplicationScoped
public class SentMessages {

    private final EntityManager manager;

    @Inject
    SentMessages(EntityManager manager) { this.manager = manager; }

    /** What was written from the page of that person in that time and not held back, the latest first. */
    public List<SentMessage> between(ProfileId profile, Instant from, Instant until) {
        return manager.createQuery("""
                select m from Message m
                 where m.profile = :profile and m.at >= :from and m.at < :until and m.held is null
                 order by m.at desc, m.id desc""", Message.class)
                .setParameter("profile", profile.value()).setParameter("from", from).setParameter("until", until)
                .getResultStream().map(Message::sent).toList();
    }
}
