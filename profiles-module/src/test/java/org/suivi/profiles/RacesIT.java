package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileView.State;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;

/** Two people at the same moment. */
@SuiviTest
class RacesIT extends InASchool {

    private static final int ROUNDS = 40;

    @Test
    void neverArchivesAProfileThatARecordBeginsToFollow() {
        for (int i = 0; i < ROUNDS; i++) {
            ProfileId profile = student("Léa", "Tremblay");
            Together<Object> both = Together.run(() -> archived(profile), () -> followed(profile));
            assertEquals(1, both.done().size(), both.toString());
            assertEquals(1, both.refused().size(), both.toString());
            assertEquals(both.done().get(0), profiles.open(viewer, profile).state());
        }
    }

    @Test
    void namesTheIdentifierThatSomebodyElseGaveAtTheSameMoment() {
        for (int i = 0; i < ROUNDS; i++) {
            var number = new Identifier("sds", viewer.self().id() + "-" + i);
            Callable<ProfileId> known =
                () -> profiles.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"), number));
            Together<ProfileId> both = Together.run(known, known);
            assertEquals(1, both.done().size(), both.toString());
            assertInstanceOf(IdentifierTaken.class, both.refused().get(0));
        }
    }

    private Object archived(ProfileId profile) {
        profiles.archive(viewer, profile, 1, null);
        return State.ARCHIVED;
    }

    private Object followed(ProfileId profile) {
        follow(viewer, viewer.self(), profile);
        return State.ACTIVE;
    }

    /** Stands in for records, which are asked before a profile is archived. */
    @ApplicationScoped
    static class Objector {

        private final Sql sql;

        @Inject
        Objector(Sql sql) { this.sql = sql; }

        void on(@Observes ProfileArchivalRequested request) {
            sql.rows("select record_id from profiles_follow where profile_id = ? and active", request.profile().value())
                    .forEach(row -> request.blockedByHidden());
        }
    }
}
