package org.suivi.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileView.State;
import org.suivi.profiles.reach.Following;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Two people at the same moment. */
@SuiviTest
class RacesIT {

    private static final int ROUNDS = 40;

    @Inject
    private House house;

    @Inject
    private ProfileDesk desk;

    @Inject
    private Following following;

    @Inject
    private Custodies custodies;

    @Test
    void neverArchivesAProfileThatARecordBeginsToFollow() {
        Viewer viewer = house.practitioner(house.workspace("École du Ruisseau"));
        for (int i = 0; i < ROUNDS; i++) {
            ProfileId profile = desk.create(viewer, People.aStudent("Léa", "Tremblay"));
            Together<Object> both = Together.run(() -> archived(viewer, profile), () -> followed(viewer, profile));
            assertEquals(1, both.done().size(), both.toString());
            assertEquals(1, both.refused().size(), both.toString());
            assertEquals(both.done().get(0), desk.open(viewer, profile).state());
        }
    }

    @Test
    void namesTheIdentifierThatSomebodyElseGaveAtTheSameMoment() {
        Viewer viewer = house.practitioner(house.workspace("École du Ruisseau"));
        for (int i = 0; i < ROUNDS; i++) {
            var number = new Identifier("sds", viewer.self().id() + "-" + i);
            Callable<ProfileId> known = () -> desk.create(viewer, People.knownAs(People.aStudent("Léa", "Tremblay"), number));
            Together<ProfileId> both = Together.run(known, known);
            assertEquals(1, both.done().size(), both.toString());
            assertInstanceOf(IdentifierTaken.class, both.refused().get(0));
        }
    }

    private Object archived(Viewer viewer, ProfileId profile) {
        desk.archive(viewer, profile, 1, null);
        return State.ARCHIVED;
    }

    private Object followed(Viewer viewer, ProfileId profile) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(viewer, record, viewer.self());
            following.follow(record, profile);
        });
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
