package org.suivi.profiles;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.ProfileView.State;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Two people at the same moment. */
@SuiviTest
class RacesIT extends InASchool {

    private static final int ROUNDS = 40;

    @Inject
    private Handovers handovers;

    @Inject
    private Shares shares;

    @Inject
    private Sql sql;

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

    /** The words are copied for the new place while they change. */
    @Test
    void findsWhoArrivesByTheNameGivenAtThatMoment() {
        Viewer recipient = house.practitioner(house.workspace("Clinique Nord"));
        for (int i = 0; i < ROUNDS; i++) {
            ProfileId profile = student("Léa", "Tremblay");
            follow(viewer, viewer.self(), profile);
            UUID offer = offered(profile, recipient);
            Together<Object> both = Together.run(() -> renamed(profile), () -> accepted(recipient, offer));
            assertEquals(List.of(), both.refused(), both.toString());
            Set<String> words = words(profile);
            assertTrue(words.contains("gagnon") && !words.contains("tremblay"), words.toString());
            assertEquals(words, wordsIn(recipient, profile));
            assertEquals(words, wordsIn(viewer, profile));
        }
    }

    @Test
    void leavesNoWordsWhereSomebodyLeavesWhoseBirthDateIsCorrectedAtThatMoment() {
        Viewer guest = house.practitioner(house.workspace("Clinique Nord"));
        for (int i = 0; i < ROUNDS; i++) {
            ProfileId profile = student("Léa", "Tremblay");
            follow(viewer, viewer.self(), profile);
            RecordId shared = opened(profile);
            shares.share(viewer, shared, guest.workspace(), Level.READ, null);
            assertTrue(wordsIn(guest, profile).contains("20140305"));
            EditProfile correction = born(profile, "2014-05-03");
            int later = i % 10;
            Together<Object> both = Together.run(() -> profiles.edit(viewer, profile, correction),
                    () -> unlinked(shared, profile, later));
            assertEquals(List.of(), both.refused(), both.toString());
            assertEquals(Set.of(), wordsIn(guest, profile));
            assertTrue(words(profile).contains("20140503"));
            assertEquals(words(profile), wordsIn(viewer, profile));
        }
    }

    private UUID offered(ProfileId profile, Viewer recipient) {
        RecordId record = opened(profile);
        return handovers.offer(viewer, record, new TransferOffer(recipient.self(), null, null, false, true));
    }

    private RecordId opened(ProfileId profile) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(viewer, record, viewer.self());
            following.follow(record, profile);
        });
        return record;
    }

    private Set<String> wordsIn(Viewer there, ProfileId profile) {
        return Transactions.in(() -> sql.rows(
                "select word from profiles_workspace_word where workspace_id = ? and profile_id = ?",
                there.workspace().id(), profile.value()).stream().map(row -> row.text(0)).collect(toSet()));
    }

    /** To change a profile takes some milliseconds before it comes to the words, and to unlink it takes less. */
    private Object unlinked(RecordId record, ProfileId profile, int millisLater) throws InterruptedException {
        Thread.sleep(millisLater);
        Transactions.run(() -> following.unfollow(record, profile));
        return record;
    }

    private Set<String> words(ProfileId profile) {
        return Transactions.in(() -> sql.rows("select word from profiles_word where profile_id = ?", profile.value())
                .stream().map(row -> row.text(0)).collect(toSet()));
    }

    private Object accepted(Viewer recipient, UUID offer) {
        handovers.accept(recipient, offer, recipient.self());
        return recipient;
    }

    private Object renamed(ProfileId profile) {
        ProfileView view = profiles.open(viewer, profile);
        return profiles.edit(viewer, profile, new EditProfile(view.version(), PersonName.of("Gagnon", "Léa"),
                view.birth(), view.variants(), null, true, null));
    }

    private EditProfile born(ProfileId profile, String day) {
        ProfileView view = profiles.open(viewer, profile);
        return new EditProfile(view.version(), view.name(), new BirthDate(day), view.variants(), null, true, null);
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
